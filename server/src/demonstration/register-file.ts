/** The register of municipalities the project carries; it lies one level above both src and dist. */
export const register = new URL('../../data/municipalities-2023.csv', import.meta.url);
