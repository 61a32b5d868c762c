// `npm run backup -- FOLDER` and `npm run restore -- FOLDER`: see backup.mjs. The data folder is that of `npm start`.
import { resolve } from "node:path";
import { UserError, command } from "../lib/errors.mjs";
import { main } from "../lib/main.mjs";
import { backup, restore } from "./backup.mjs";
import { settings } from "./settings.mjs";

await main(async () => {
  const [what, given, ...more] = process.argv.slice(2);
  if (!given || more.length) throw new UserError(`name one folder, as in ${command()} -- /path/of/a/backup`);
  const folder = resolve(process.env.INIT_CWD ?? ".", given);
  const { dataDir } = settings();
  if (what === "restore") {
    const { databases, made } = await restore(folder, dataDir);
    console.log(`  ${dataDir} holds the backup of ${made}: ${databases} databases and the keys`);
    return;
  }
  const { databases, unreadable } = await backup(dataDir, folder);
  for (const line of unreadable) console.error(`  ${line}`);
  console.log(`  ${folder} holds a backup of ${dataDir}: ${databases} databases and the keys`);
  // A failing exit code, so that a scheduled backup reports the damage.
  return unreadable.length ? 1 : 0;
});
