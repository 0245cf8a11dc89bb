#ifndef COPENSSL_SHIM_H
#define COPENSSL_SHIM_H
#ifndef OPENSSL_API_COMPAT
#define OPENSSL_SUPPRESS_DEPRECATED 1
#endif
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#endif
