#ifndef COPENSSL_SHIM_H
#define COPENSSL_SHIM_H
#ifndef OPENSSL_API_COMPAT
#define OPENSSL_SUPPRESS_DEPRECATED 1
#endif
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

/* Variadic, so Swift cannot call it: a fresh key of one algorithm, on `curve` where it needs one. */
static inline EVP_PKEY *_Nullable custody_generate_key(
    const char *_Nonnull algorithm, const char *_Nullable curve) {
    return EVP_PKEY_Q_keygen(NULL, NULL, algorithm, curve);
}
#endif
