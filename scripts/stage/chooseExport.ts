import type { Page } from 'playwright-core';
import type { ExportFormat } from '../../lib/export/EXPORT_FORMATS.ts';
import messages from '../../locales/en.json' with { type: 'json' };

/**
 * Chooses in the export form of the panel which notes and which format.
 * @returns the name of the button that writes the file, as a pattern
 */
export async function chooseExport(
  panel: Page,
  selection: 'here' | 'listed' | 'session' | 'everything',
  format: ExportFormat,
): Promise<RegExp> {
  const [words = ''] = messages.export[selection].split(' (');
  await panel.getByRole('radio', { name: words }).check();
  await panel.getByLabel(messages.export.format).selectOption(format);
  const [begin = ''] = messages.export.write.split('$1');
  return new RegExp(`^${begin}`);
}
