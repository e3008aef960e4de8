declare const brand: unique symbol;

/** A `Base` that only its own maker may produce, so that an issue id is never passed where a part id is meant. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
