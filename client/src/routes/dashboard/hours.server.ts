import type { Day } from '#lib/day.ts';
import { DashboardHoursDocument, DashboardPointHoursDocument, type ScopeInput } from '#lib/graphql/graphql.ts';
import { hoursPerWeekday } from './hours-per-weekday.ts';

/** Opening hours by weekday of what is shown, on a day; null for areas, where no single desk can be opened longer. */
export async function hoursOf(api: App.Locals['api'], { kind, id }: ScopeInput, day: Day): Promise<number[] | null> {
  switch (kind) {
    case 'LOCATION': {
      const { location } = await api(DashboardPointHoursDocument, { id });
      return location && hoursPerWeekday([location], day);
    }
    case 'LIBRARY':
      return hoursAt({ library: id });
    case 'MUNICIPALITY':
      return hoursAt({ municipality: id });
    case 'LIBRARY_IN_MUNICIPALITY': {
      const [library, municipality] = id.split(':');
      return hoursAt({ library: library!, municipality: municipality! });
    }
    case 'SUPPORT_ORGANISATION':
    case 'PROVINCE':
    case 'NATION':
      return null;
  }

  async function hoursAt(where: { library?: string; municipality?: string }): Promise<number[]> {
    const { locations } = await api(DashboardHoursDocument, where);
    return hoursPerWeekday(locations, day);
  }
}
