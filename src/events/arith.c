/* Logarithm and logistic in plain additions and multiplications, so that a score is the same to the bit on every machine (a C library's own may differ in the
 * last place). Both are good to about one part in ten million, far finer than any score needs. */
#include "events/decide.h"

#include <string.h>

/* ln x = e ln 2 + ln m with m in [sqrt(1/2), sqrt 2), and ln m = 2 (t + t^3/3 + t^5/5 + ...) with t = (m - 1) / (m + 1), |t| < 0.172. */
double tac_ln(double x) {
    uint64_t bits;
    if (!(x > 1e-300)) x = 1e-300;
    memcpy(&bits, &x, sizeof bits);
    int e = (int)(bits >> 52 & 0x7ff) - 1023;
    bits = (bits & 0xfffffffffffffULL) | 0x3ff0000000000000ULL;
    double m;
    memcpy(&m, &bits, sizeof m);
    if (m > 1.4142135623730951) m *= 0.5, e++;
    double t = (m - 1) / (m + 1), q = t * t;
    return 0.6931471805599453 * e + 2 * t * (1 + q * (1.0 / 3 + q * (1.0 / 5 + q * (1.0 / 7 + q * (1.0 / 9 + q / 11)))));
}

/* e^-z = (e^(-z/1024))^1024: the inner one by its series, the power by squaring ten times. */
double tac_sigma(double z) {
    if (!(z > -40)) z = -40;
    if (z > 40) z = 40;
    double y = -z / 1024, e = 1 + y * (1 + y * (0.5 + y * (1.0 / 6 + y / 24)));
    for (int i = 0; i < 10; i++) e *= e;
    return 1 / (1 + e);
}
