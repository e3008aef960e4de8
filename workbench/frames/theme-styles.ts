import getThemeStyles from '@atlaskit/tokens/get-theme-styles';

let styles: Promise<string> | undefined;

/** The design tokens of the themes that a frame can be in, as the products' pages have them. */
export function themeStyles(): Promise<string> {
  styles ??= getThemeStyles({ light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography' }).then(
    (themes) => themes.map(({ css }) => css).join('\n'),
  );
  return styles;
}
