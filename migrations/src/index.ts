import { CreatePlaces1763700000001 } from './1763700000001-create-places.ts';
import { CreateLibraries1763700000002 } from './1763700000002-create-libraries.ts';
import { CreateLocations1763700000003 } from './1763700000003-create-locations.ts';
import { CreateAccounts1763700000004 } from './1763700000004-create-accounts.ts';
import { CreateCodes1763700000005 } from './1763700000005-create-codes.ts';
import { CreateRegistration1763700000006 } from './1763700000006-create-registration.ts';
import { CreateCounts1763700000007 } from './1763700000007-create-counts.ts';
import { CreateMeasureFunction1763700000008 } from './1763700000008-create-measure-function.ts';
import { CreateGrantSchemes1763700000009 } from './1763700000009-create-grant-schemes.ts';
import { GiveEachPointOneId1763700000010 } from './1763700000010-give-each-point-one-id.ts';
import { LetLibrariesAddCodes1763900000001 } from './1763900000001-let-libraries-add-codes.ts';
import { CreateOrganisations1763900000002 } from './1763900000002-create-organisations.ts';
import { CompleteTheRegistration1763900000003 } from './1763900000003-complete-the-registration.ts';
import { RememberWhatWasTakenBack1763900000004 } from './1763900000004-remember-what-was-taken-back.ts';
import { PairDevicesWithAPoint1763900100001 } from './1763900100001-pair-devices-with-a-point.ts';
import { LetOtherSystemsInByToken1763900100002 } from './1763900100002-let-other-systems-in-by-token.ts';
import { LetSystemsLeaveATrail1763900100003 } from './1763900100003-let-systems-leave-a-trail.ts';
import { CreateImports1763900300001 } from './1763900300001-create-imports.ts';
import { FindVisitsByDay1763900400001 } from './1763900400001-find-visits-by-day.ts';
import { LetClosuresLeaveATrail1763900600001 } from './1763900600001-let-closures-leave-a-trail.ts';
import { MeasureByProvince1764000100001 } from './1764000100001-measure-by-province.ts';
import { LetExportsOfFiguresLeaveATrail1764000200001 } from './1764000200001-let-exports-of-figures-leave-a-trail.ts';
import { DecideWhatOthersSee1764000300001 } from './1764000300001-decide-what-others-see.ts';
import { CreatePopulation1764000600001 } from './1764000600001-create-population.ts';
import { AskVisitors1764000700001 } from './1764000700001-ask-visitors.ts';
import { LetLibrariesSendSignals1764000800001 } from './1764000800001-let-libraries-send-signals.ts';
import { LetNoChangeBeMissed1764000900001 } from './1764000900001-let-no-change-be-missed.ts';
import { FindOutOnceWhoseFiguresAreAsked1764002000000 } from './1764002000000-find-out-once-whose-figures-are-asked.ts';
import { LetGoOfPopulationSquares1764003000001 } from './1764003000001-let-go-of-population-squares.ts';
import { LetSurveyPeriodsLeaveATrail1764004000000 } from './1764004000000-let-survey-periods-leave-a-trail.ts';
import { TellCrossTablesToOthers1764005000001 } from './1764005000001-tell-cross-tables-to-others.ts';
import { GoOnPastACrossTableThatFails1764006000000 } from './1764006000000-go-on-past-a-cross-table-that-fails.ts';
import { KeepWhatAPeriodWasClosedUnder1764007000000 } from './1764007000000-keep-what-a-period-was-closed-under.ts';
import { TellHowManyCrossTablesWait1764008000000 } from './1764008000000-tell-how-many-cross-tables-wait.ts';
import { KeepWherePeopleLiveByMunicipality1764009000000 } from './1764009000000-keep-where-people-live-by-municipality.ts';
import { AskOfOneAreaWithoutALook1764010000000 } from './1764010000000-ask-of-one-area-without-a-look.ts';
import { DecideAYearWithOnePoiOfEachLibrary1764011000000 } from './1764011000000-decide-a-year-with-one-poi-of-each-library.ts';
import { KnowWhoASessionSpeaksForByAVersion1764012000000 } from './1764012000000-know-who-a-session-speaks-for-by-a-version.ts';

/** Every migration, in the order in which they run. */
export const migrations = [
  CreatePlaces1763700000001,
  CreateLibraries1763700000002,
  CreateLocations1763700000003,
  CreateAccounts1763700000004,
  CreateCodes1763700000005,
  CreateRegistration1763700000006,
  CreateCounts1763700000007,
  CreateMeasureFunction1763700000008,
  CreateGrantSchemes1763700000009,
  GiveEachPointOneId1763700000010,
  LetLibrariesAddCodes1763900000001,
  CreateOrganisations1763900000002,
  CompleteTheRegistration1763900000003,
  RememberWhatWasTakenBack1763900000004,
  PairDevicesWithAPoint1763900100001,
  LetOtherSystemsInByToken1763900100002,
  LetSystemsLeaveATrail1763900100003,
  CreateImports1763900300001,
  FindVisitsByDay1763900400001,
  LetClosuresLeaveATrail1763900600001,
  MeasureByProvince1764000100001,
  LetExportsOfFiguresLeaveATrail1764000200001,
  DecideWhatOthersSee1764000300001,
  CreatePopulation1764000600001,
  AskVisitors1764000700001,
  LetLibrariesSendSignals1764000800001,
  LetNoChangeBeMissed1764000900001,
  FindOutOnceWhoseFiguresAreAsked1764002000000,
  LetGoOfPopulationSquares1764003000001,
  LetSurveyPeriodsLeaveATrail1764004000000,
  TellCrossTablesToOthers1764005000001,
  GoOnPastACrossTableThatFails1764006000000,
  KeepWhatAPeriodWasClosedUnder1764007000000,
  TellHowManyCrossTablesWait1764008000000,
  KeepWherePeopleLiveByMunicipality1764009000000,
  AskOfOneAreaWithoutALook1764010000000,
  DecideAYearWithOnePoiOfEachLibrary1764011000000,
  KnowWhoASessionSpeaksForByAVersion1764012000000,
];
export { createRoles, settleOwnership } from './roles.ts';
