#include "shipped.h"

static const unsigned char quick_check[] = {
#embed "../../Questionnaires/quick-check.yaml"
};
static const unsigned char enterprise_2_0[] = {
#embed "../../Questionnaires/enterprise-2.0.yaml"
};
static const unsigned char brand_and_reputation[] = {
#embed "../../Questionnaires/brand-and-reputation.yaml"
};
static const unsigned char online_payments[] = {
#embed "../../Questionnaires/online-payments.yaml"
};
static const unsigned char internal_network[] = {
#embed "../../Questionnaires/internal-network.yaml"
};
static const unsigned char recruitment[] = {
#embed "../../Questionnaires/recruitment.yaml"
};
static const unsigned char verdier_2024[] = {
#embed "../../Questionnaires/Examples/verdier-2024.answers.yaml"
};
static const unsigned char verdier_2024_fr[] = {
#embed "../../Questionnaires/Examples/verdier-2024.fr.answers.yaml"
};
static const unsigned char verdier_2025[] = {
#embed "../../Questionnaires/Examples/verdier-2025.answers.yaml"
};
static const unsigned char my_questionnaire[] = {
#embed "../../Questionnaires/Templates/my-questionnaire.yaml"
};
static const unsigned char mon_questionnaire[] = {
#embed "../../Questionnaires/Templates/mon-questionnaire.yaml"
};

static const struct shipped_file files[] = {
    {"quick-check.yaml", quick_check, sizeof quick_check},
    {"enterprise-2.0.yaml", enterprise_2_0, sizeof enterprise_2_0},
    {"brand-and-reputation.yaml", brand_and_reputation, sizeof brand_and_reputation},
    {"online-payments.yaml", online_payments, sizeof online_payments},
    {"internal-network.yaml", internal_network, sizeof internal_network},
    {"recruitment.yaml", recruitment, sizeof recruitment},
    {"Examples/verdier-2024.answers.yaml", verdier_2024, sizeof verdier_2024},
    {"Examples/verdier-2024.fr.answers.yaml", verdier_2024_fr, sizeof verdier_2024_fr},
    {"Examples/verdier-2025.answers.yaml", verdier_2025, sizeof verdier_2025},
    {"Templates/my-questionnaire.yaml", my_questionnaire, sizeof my_questionnaire},
    {"Templates/mon-questionnaire.yaml", mon_questionnaire, sizeof mon_questionnaire},
};

const struct shipped_file *shipped_file_list(void) { return files; }

size_t shipped_file_count(void) { return sizeof files / sizeof files[0]; }
