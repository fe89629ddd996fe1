/** An invented support organisation (POI) in real provinces. */
export interface SupportPlan {
  key: string;
  name: string;
  /** Codes of its provinces. */
  provinces: string[];
}

/** An invented library in real municipalities. */
export interface LibraryPlan {
  key: string;
  name: string;
  support: string;
  /** Codes of the municipalities in its service area. */
  municipalities: string[];
}

export const supportPlans: SupportPlan[] = [
  { key: 'wegwijzer', name: 'POI De Wegwijzer (demonstratie)', provinces: ['PV23', 'PV25'] },
  { key: 'stuurman', name: 'POI De Stuurman (demonstratie)', provinces: ['PV26'] },
  { key: 'poldermolen', name: 'POI De Poldermolen (demonstratie)', provinces: ['PV24'] },
];

/**
 * Fourteen libraries over forty municipalities in four provinces. Two municipalities have two libraries: Dalfsen (GM0148), and
 * Nijkerk (GM0267), whose second library comes from another province and support organisation.
 */
export const libraryPlans: LibraryPlan[] = [
  library('lindeboom', 'De Lindeboom', 'wegwijzer', ['GM0148', 'GM0175', 'GM0180']),
  library('ijsvogel', 'De IJsvogel', 'wegwijzer', ['GM0193', 'GM0166', 'GM1896', 'GM0148']),
  library('korenbloem', 'De Korenbloem', 'wegwijzer', ['GM0150', 'GM1773', 'GM0177']),
  library('zilverreiger', 'De Zilverreiger', 'wegwijzer', ['GM0153', 'GM0168', 'GM0158']),
  library('vuurvlinder', 'De Vuurvlinder', 'wegwijzer', ['GM0160', 'GM1700', 'GM0163']),
  library('papieren-vlieger', 'De Papieren Vlieger', 'wegwijzer', ['GM0200', 'GM0232', 'GM0285']),
  library('hazelaar', 'De Hazelaar', 'wegwijzer', ['GM0202', 'GM0275', 'GM0274']),
  library('zwaluwstaart', 'De Zwaluwstaart', 'wegwijzer', ['GM0222', 'GM1876', 'GM1509']),
  library('wilgenkatje', 'Het Wilgenkatje', 'wegwijzer', ['GM0203', 'GM0267', 'GM0273']),
  library('maanvis', 'De Maanvis', 'stuurman', ['GM0307', 'GM0327', 'GM0342', 'GM0267']),
  library('waterlelie', 'De Waterlelie', 'stuurman', ['GM0355', 'GM0310', 'GM0312']),
  library('klaproos', 'De Klaproos', 'stuurman', ['GM0632', 'GM0335']),
  library('kievit', 'De Kievit', 'poldermolen', ['GM0995', 'GM0303', 'GM0050']),
  library('zonnedauw', 'De Zonnedauw', 'poldermolen', ['GM0171', 'GM0184']),
];

function library(key: string, name: string, support: string, municipalities: string[]): LibraryPlan {
  return { key, name: `Bibliotheek ${name} (demonstratie)`, support, municipalities };
}
