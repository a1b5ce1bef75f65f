import { describeIsolation } from "./isolation";

describeIsolation("another clinic's rows, with every wall standing");
