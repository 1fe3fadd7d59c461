/** Where the region can be reached; known also when the data service is not. */
export const regionSite = { url: 'https://utvecklanorrbotten.se/', name: 'utvecklanorrbotten.se' } as const
