/** Sides of the icon in pixels: one for the home screen of a telephone, two for an installed site. */
export const ICON_SIZES = [180, 192, 512] as const;

export const iconPath = (size: (typeof ICON_SIZES)[number]): string => `share/icon-${size}.png`;
