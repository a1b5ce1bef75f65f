export { default, generateMetadata, viewport } from "../p/layout";
