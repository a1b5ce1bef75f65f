export { default, metadata } from "../p/layout";
