# The hub as an image, which needs nothing else; how it is run: docs/deployment.md#containers

FROM node:26.10.0-trixie-slim AS built
WORKDIR /opt/hub
COPY package.json package-lock.json ./
# The packages bring a Node of their own, where the image has one.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node
COPY . .
# Else every container would build GraphiQL when it starts.
RUN node --input-type=module --eval \
  "const { loadBundle } = await import('#gateway/graphiql/bundle/load-bundle.ts'); await loadBundle({ log: console.log });" \
  && chmod -R a+rX .compiled

FROM node:26.10.0-trixie-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  DATA_DIR=/var/lib/hub \
  NODE_COMPILE_CACHE=/var/lib/hub/.compiled
WORKDIR /opt/hub
COPY --from=built /opt/hub ./
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/hub
USER node
VOLUME /var/lib/hub
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s --start-interval=5s CMD ["node", "hub.ts", "health"]
ENTRYPOINT ["node", "hub.ts"]
CMD ["start"]
