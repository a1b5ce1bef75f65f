// `server-only` refuses to load outside a server bundle; tests run the same modules in plain Node.
export {};
