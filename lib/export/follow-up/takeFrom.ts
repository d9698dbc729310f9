/** Gives out what is in a list, each once: the function takes those that fit and were not taken before. */
export function takeFrom<One>(list: readonly One[]): (isWanted: (one: One) => boolean) => One[] {
  const left = new Set(list);
  return (isWanted) => {
    const taken = [...left].filter(isWanted);
    for (const one of taken) left.delete(one);
    return taken;
  };
}
