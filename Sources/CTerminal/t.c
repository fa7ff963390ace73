int placeholder_terminal(void){return 0;}
