# syntax=docker/dockerfile:1

FROM node:20-bookworm-slim AS build
# Where the prebuilt binary of better-sqlite3 cannot be had, npm builds it.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
# The headers that it is built against stand in the image.
ENV npm_config_nodedir=/usr/local
WORKDIR /srv
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
# Memory that was freed goes back to the system.
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=262144 MALLOC_TRIM_THRESHOLD_=262144
WORKDIR /srv
COPY --from=build /srv/package.json ./
COPY --from=build /srv/node_modules ./node_modules
COPY --from=build /srv/dist ./dist
COPY --from=build /srv/data/releases ./data/releases
COPY --from=build /srv/data/built ./data/built
# Words of every day, by which a search finds more.
COPY --from=build /srv/data/wording/everyday.csv ./data/wording/everyday.csv
# Earlier releases are made here once the server runs: the one place that it writes to.
RUN mkdir -p data/built/earlier && chown 1000:1000 data/built/earlier
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "dist/server/main.js"]
