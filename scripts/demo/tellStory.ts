import type { BrowserContext } from 'playwright-core';
import { isFile } from './isFile.ts';
import type { Narrator } from './Narrator.ts';
import type { Plan } from './Plan.ts';
import { tellFollowUp } from './tellFollowUp.ts';
import { tellKept } from './tellKept.ts';
import { tellNote } from './tellNote.ts';
import { tellPage } from './tellPage.ts';
import { tellReader } from './tellReader.ts';
import { tellRecommendations } from './tellRecommendations.ts';

type Launch = () => Promise<BrowserContext>;

/** Does some work in a browser, which is closed again whatever comes of it. */
async function workIn<Result>(
  launch: Launch,
  work: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await launch();
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/**
 * Tells the whole story without a reader: references and cards of each page, recommendations and what became of them, a
 * note, a restart, the note again, export.
 *
 * @param launch starts the browser, always with the same profile
 * @returns whether there was a card to open and a passage to note
 */
export async function tellStory(launch: Launch, plan: Plan, narrator: Narrator): Promise<boolean> {
  const { addresses, noted, followed } = plan;
  let opened = 0;
  const words = await workIn(launch, async (context) => {
    for (const address of addresses)
      opened += await (isFile(address) ? tellReader : tellPage)(context, address, narrator);
    narrator.say(`${opened} cards opened`);
    if (followed !== null) {
      await tellRecommendations(context, followed, narrator);
      await tellFollowUp(context, followed.earlier, narrator);
    }
    return tellNote(context, noted, narrator);
  });
  if (words !== null) await workIn(launch, (context) => tellKept(context, noted, words, narrator));
  return words !== null && opened > 0;
}
