#ifndef CZINT_SHIM_H
#define CZINT_SHIM_H
#include <zint.h>

/* The symbol holds 28,800 bytes in one array, which Swift would see as a tuple of as many members:
   what is needed of it is asked for here. */
static inline struct zint_symbol *custody_zint_symbol(int symbology, int level, int version) {
    struct zint_symbol *symbol = ZBarcode_Create();
    if (symbol) {
        symbol->symbology = symbology;
        symbol->option_1 = level;
        symbol->option_2 = version;
        symbol->show_hrt = 0;
    }
    return symbol;
}
static inline int custody_zint_rows(const struct zint_symbol *symbol) { return symbol->rows; }
static inline int custody_zint_columns(const struct zint_symbol *symbol) { return symbol->width; }
static inline int custody_zint_dark(const struct zint_symbol *symbol, int row, int column) {
    return symbol->encoded_data[row][column / 8] >> (column % 8) & 1;
}
#endif
