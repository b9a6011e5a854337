// How the screens are bundled and tested.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // Relative addresses: the window loads the files from inside the program.
  base: "./",
  build: {
    outDir: "dist",
    // WebKitGTK 2.40 (Debian 12) speaks as Safari 16.4; WebView2 renews itself.
    target: ["safari16.4", "chrome111"],
    // The content policy takes files, never data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The wall is a page of its own: it loads nothing of the other screens.
    rolldownOptions: { input: ["index.html", "wall.html"] },
  },
  server: {
    port: 1420,
    strictPort: true,
    // The words and the fonts stand beside this folder.
    fs: { allow: [".."] },
  },
  // Tests take the browser half of Svelte: without it nothing can be mounted.
  ...(mode === "test" ? { resolve: { conditions: ["browser"] } } : {}),
  test: {
    // Tests that need a page say so in their second line.
    environment: "node",
    include: ["src/**/*.test.ts"],
    // Only what a test measures: the colours.
    css: { include: /tokens\.css/ },
  },
}));
