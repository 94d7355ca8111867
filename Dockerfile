# One image for every program of Valija; the argument chooses it:
#
#   docker build --tag valija:0.1.0 .
#   docker run valija:0.1.0 gateway/main.js
#
# A registry of your own, or one that asks for credentials: --secret id=npmrc,src=$HOME/.npmrc (it stays out of every layer).
# To pin the base to its bytes: --build-arg NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:…

ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS source
WORKDIR /valija
COPY package.json package-lock.json .npmrc ./

FROM source AS build
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --ignore-scripts
COPY .swcrc tsconfig.json ./
COPY scripts/prepare scripts/prepare
COPY apps apps
COPY libs libs
COPY schemas schemas
COPY contracts contracts
RUN ["node", "node_modules/@swc/cli/bin/swc.js", "apps", "libs", "-d", "dist", "--quiet", "--ignore", "**/*.test.ts", "--ignore", "apps/*/web/**", "--ignore", "libs/web/**"]
RUN ["node", "scripts/prepare/web.mjs", "console", "dist/apps/console/page"]
RUN ["node", "scripts/prepare/web.mjs", "bandeja", "dist/apps/bandeja/page"]
RUN ["node", "scripts/prepare/print.mjs", "dist/apps/bandeja/print"]

FROM source AS dependencies
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --omit=dev --ignore-scripts

FROM ${NODE_IMAGE} AS program
LABEL org.opencontainers.image.title="Valija" \
      org.opencontainers.image.description="Sealed-pouch message gateway: it carries, enforces, times and proves, and it cannot read" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY package.json package-lock.json LICENSE /valija/
COPY schemas /valija/schemas
COPY contracts /valija/contracts
COPY --from=dependencies /valija/node_modules /valija/node_modules
COPY --from=build /valija/dist /valija/dist
WORKDIR /valija/dist/apps
# Only now: nothing in the image may belong to the account that runs it.
USER 999:999
# Name of the build, which endpoints report: what fails since is new since the deployment.
ARG VALIJA_VERSION=0.1.0
ENV NODE_ENV=production \
    VALIJA_VERSION=${VALIJA_VERSION} \
    VALIJA_HTTP_HOST=0.0.0.0 \
    VALIJA_HTTP_PORT=8443
EXPOSE 8443
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=4 CMD ["node", "health/main.js"]
# Little memory rather than the last of its speed, as apps/local/processes.ts says of each flag.
ENTRYPOINT ["node", "--max-semi-space-size=4", "--optimize-for-size", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering", "--enable-source-maps"]
CMD ["gateway/main.js"]

# The simulated systems of the agencies, for `--profile demo`: one is a FHIR engine of third parties that only tests need.
FROM program AS demo
COPY test/fixtures /valija/test/fixtures
COPY --from=build /valija/node_modules /valija/node_modules
CMD ["simulators/main.js"]

FROM program
