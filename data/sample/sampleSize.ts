/** How many random cases to try of so many: all of them where `CI` is set, as `.ci/run` sets it, else a tenth. */
export const sampleSize = (all: number) => (process.env.CI ? all : Math.ceil(all / 10))
