GRANT UPDATE (proved_at) ON sessions TO homestretch_sign_in;
