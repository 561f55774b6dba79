// What scripts/try-clients does with a client that is generated from the contract.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "./api.js";

// Some operations answer in several forms; these are the ones that this client reads.
const api = createClient<paths, "application/json" | "application/problem+json">({
  baseUrl: process.env.API!,
  headers: { Authorization: `Bearer ${process.env.TOKEN}` },
});

const list = await api.GET("/v1/subprocessors");
assert(list.data);
console.log(`version ${list.data.version}: ${list.data.subProcessors.map((entry) => entry.name).join(", ")}`);

const diff = await api.GET("/v1/diff", { params: { query: { from: "0", to: "1" } } });
assert(diff.data);
console.log(`from 0 to 1: ${diff.data.changes.length} changes`);

const made = await api.POST("/v1/subprocessors", {
  params: { query: { note: "Added by a client in TypeScript" } },
  body: { name: "TypeScript Hosting", purpose: "Hosting", country: "DE" },
});
assert(made.data?.id);
console.log(`published ${made.data.id}`);

const path = { id: made.data.id };
const stale = await api.PUT("/v1/subprocessors/{id}", {
  params: { path, header: { "If-Match": '"r99.json"' } },
  body: { ...made.data, purpose: "Hosting of the platform" },
});
assert.equal(stale.error?.type, "/problems/stale");
console.log(`refused: ${stale.error.status} ${stale.error.title}`);

const removed = await api.DELETE("/v1/subprocessors/{id}", {
  params: { path, header: { "If-Match": '"r1.json"' } },
});
assert.equal(removed.response.status, 204);
