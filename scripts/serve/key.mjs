// `npm run key -- NAME SCOPES`: makes an API key and prints it once, with the entry for the variable API_KEYS.
import { createHash, randomBytes } from "node:crypto";
import { UserError } from "../lib/errors.mjs";
import { isProgram, main } from "../lib/main.mjs";

/** What a key can allow, as in src/service/api_key.rs. */
const SCOPES = ["run", "share", "network"];

/**
 * @param {string | undefined} name
 * @param {string} [scopes] separated by commas; default: all
 * @returns {{ key: string, entry: string }} `entry` holds only a digest of the key
 * @throws {UserError}
 */
export function makeKey(name, scopes = SCOPES.join()) {
  if (!name || !/^[\x21-\x39\x3b-\x7e]{1,64}$/.test(name) || name.includes(","))
    throw new UserError("give the key a name of 1 to 64 letters and signs, as in npm run key -- ci run,share");
  const chosen = scopes.split(",");
  const unknown = chosen.find(scope => !SCOPES.includes(scope));
  if (unknown !== undefined) throw new UserError(`"${unknown}" is not a scope: choose from ${SCOPES.join(", ")}`);
  const key = randomBytes(24).toString("base64url");
  return { key, entry: `${name}:${chosen.join("+")}:${createHash("sha256").update(key).digest("hex")}` };
}

if (isProgram(import.meta.url))
  await main(async () => {
    const [name, scopes] = process.argv.slice(2);
    const { key, entry } = makeKey(name, scopes);
    console.log(`  the key, which is shown only now:   ${key}`);
    console.log(`  an entry of the variable API_KEYS:  ${entry}`);
  });
