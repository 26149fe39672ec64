/** How areas are grouped where a reader chooses one: the home area and the nation, then the others. */
export type AreaGroup = 'own' | 'region' | 'prefectures' | 'offices';
