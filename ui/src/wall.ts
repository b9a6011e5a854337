// Puts the wall into its window.
import { mount } from "svelte";
import "./app.css";
import WallScreen from "./screens/wall/WallScreen.svelte";

const target = document.getElementById("app");
if (target) mount(WallScreen, { target });
