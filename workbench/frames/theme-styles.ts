import getThemeStyles from '@atlaskit/tokens/get-theme-styles';

let styles: Promise<string> | undefined;

/** The design tokens of the themes that a frame can be in, as the products' pages have them. */
export function themeStyles(): Promise<string> {
  // Without an answer of ours the package asks a service for its feature flags, and complains that there is none.
  Object.assign(globalThis, { __PLATFORM_FEATURE_FLAGS__: { booleanResolver: () => false } });
  styles ??= getThemeStyles({ light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography' }).then(
    (themes) => themes.map(({ css }) => css).join('\n'),
  );
  return styles;
}
