/** Where the dot of an area stands: longitude and latitude in degrees, as maps draw them. */
export type Place = readonly [longitude: number, latitude: number]
