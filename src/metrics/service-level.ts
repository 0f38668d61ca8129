import type { ContactCount } from '../center/counting/counts.ts';
import type { ChannelModel } from '../compile/model.ts';

export type LevelCounts = Readonly<
  Record<Extract<ContactCount, 'offered' | 'handled' | 'handledWithin' | 'abandonedWithin' | 'abandonedShort'>, number>
>;

/**
 * The two sums of a channel's service level. With short abandons stated, g2 counts only them as good.
 * Sources of the formulas: ContactCenters SERVICELEVEL; ICMI.
 */
export function serviceLevel(
  counts: LevelCounts,
  { formula, shortAbandon }: Pick<ChannelModel, 'formula' | 'shortAbandon'>,
): readonly [number, number] {
  const { offered, handled, handledWithin, abandonedWithin, abandonedShort } = counts;
  switch (formula) {
    case 'g0':
      return [handledWithin, handled];
    case 'g1':
      return [handledWithin, offered - abandonedWithin];
    case 'g2':
      return [handledWithin + (shortAbandon === null ? abandonedWithin : abandonedShort), offered];
    case 'g3':
      return [handledWithin, offered];
  }
}
