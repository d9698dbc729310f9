import type { PackPreview as Shown } from '../../components/packs/PackPreview.ts';
import type { PackPreview } from '../../lib/learning/packs/PackPreview.ts';

/** What is shown of a pack that was checked; one that does not name itself goes by the name of its file. */
export function previewOf({ about, bytes, ...preview }: PackPreview, fileName: string): Shown {
  const { name = fileName, madeBy = null, madeAt = null, source = null } = about ?? {};
  const { counts, verdicts, conflicts, refused, refusedCount, same } = preview;
  return {
    name,
    madeBy,
    madeAt,
    source,
    size: bytes,
    counts,
    verdicts,
    conflicts,
    refused,
    refusedCount,
    same,
  };
}
