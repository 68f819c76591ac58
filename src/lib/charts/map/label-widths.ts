/** Widths in pixels that labels of a map are laid out for; a wider map shows those of the widest that fits. */
export const LABEL_WIDTHS = [320, 560, 760];
