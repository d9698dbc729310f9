/** Parameters of an address that tell where a reader came from, not what is read. */
export const TRACKING: readonly RegExp[] = [
  /^utm_/i,
  /^(?:fb|g|ms|y|tw|dc)clid$/i,
  /^[gw]braid$/i,
  /^mc_[ce]id$/i,
  /^_(?:ga|gl|hsenc|hsmi)$/i,
  /^igshid$/i,
];
