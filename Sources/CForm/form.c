#include "form.h"

static const unsigned char script[] = {
#embed "form.js"
};
static const unsigned char style[] = {
#embed "form.css"
};

struct form_file form_script(void) { return (struct form_file){script, sizeof script}; }

struct form_file form_style(void) { return (struct form_file){style, sizeof style}; }
