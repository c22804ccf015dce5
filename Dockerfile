# The server with the console it serves. The database is somebody else's: set DATABASE_URL and KEHU_KEYS.
FROM node:20-bookworm-slim AS build
WORKDIR /kehu
COPY . .
RUN npm ci --no-audit --no-fund
RUN npx turbo run build --filter=@kehu/server... --filter=@kehu/admin... --output-logs=errors-only

# What the server needs to run and nothing else.
FROM node:20-bookworm-slim AS libraries
WORKDIR /kehu
COPY . .
RUN npm ci --omit=dev --no-audit --no-fund \
  --workspace @kehu/server --workspace @kehu/postgres --workspace @kehu/analytics --workspace @kehu/schema

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 KEHU_DATA_DIR=/var/lib/kehu
WORKDIR /kehu
COPY package.json LICENSE ./
COPY --from=libraries /kehu/node_modules ./node_modules
COPY --from=libraries /kehu/apps/server ./apps/server
COPY --from=libraries /kehu/packages ./packages
COPY --from=build /kehu/apps/server/dist ./apps/server/dist
COPY --from=build /kehu/apps/admin/dist ./apps/admin/dist
COPY --from=build /kehu/packages/analytics/dist ./packages/analytics/dist
COPY --from=build /kehu/packages/postgres/dist ./packages/postgres/dist
COPY --from=build /kehu/packages/schema/dist ./packages/schema/dist
RUN mkdir -p /var/lib/kehu && chown node:node /var/lib/kehu
USER node
VOLUME /var/lib/kehu
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/server/dist/main.js"]
