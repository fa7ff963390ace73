int placeholder_terminal(void);
