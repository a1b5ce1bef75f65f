export { default, metadata, viewport } from "../p/layout";
