// A drawing of the guide as the source of a picture.

/** An image runs nothing and reaches nothing. */
export const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
