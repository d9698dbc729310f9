/** Version of what reads documents: one that was read by an earlier version is read anew when there is time. */
export const PARSER = 2;
