/**
 * Why a block of a version has no place of its own among the blocks now: `gone`, none of its words stands between its
 * neighbours; `fewer`, some of several copies went, and nothing tells which; `more`, copies came.
 */
export const NO_PLACE = { gone: -1, fewer: -2, more: -3 } as const;
