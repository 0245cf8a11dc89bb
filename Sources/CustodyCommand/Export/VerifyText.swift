/// How to check an export without this program; the text is itself a shell script.
enum VerifyText {
    static let text = #"""
        # 核验 / how to check these files with openssl and printf alone.    运行 / run:  sh VERIFY.txt
        # 1 每个签名：DSSE PAE = "DSSEv1 类型长度 类型 内容长度 内容"，用 keys/指纹.pem 核验
        #   each signature over the pre-authentication encoding, by keys/<fingerprint>.pem
        #   载荷、类型、签名文件即信封内的原文 / payload, type and signatures are those in the envelope
        # 2 每个叶子：SHA-256(0x00 + header + envelope) 即 tile/0 里的 32 字节
        #   each leaf hash stands in tile/0
        # 3 树根：SHA-256(0x01 + 左 + 右) 逐层 / the root, level by level, RFC 9162
        # 4 检查点由 keys/log.pem 签名；请向中心当面核对 keys/log.vkey 与各指纹
        #   the checkpoint is signed by keys/log.pem; compare keys/log.vkey with the centre in person
        # 被拒绝留证的条目（header 首字节 02）可以有不成立的签名 / a refused entry (first byte 02) may fail
        set -u
        bad=0; W=$(mktemp -d); trap 'rm -rf "$W"' EXIT
        say() { printf '%s\n' "$*"; }
        wrong() { say "✗ $*"; bad=1; }
        hash() { openssl dgst -sha256 -binary; }
        octet() { od -An -tu1 -j "$1" -N 1 "$2" | tr -d ' '; }
        check() { # key message signature
          case "$(openssl pkey -pubin -in "$1" -noout -text 2>/dev/null)" in
          *ED25519*) openssl pkeyutl -verify -pubin -inkey "$1" -rawin -in "$2" -sigfile "$3" ;;
          *SM2*) openssl pkeyutl -verify -pubin -inkey "$1" -rawin -digest sm3 \
            -pkeyopt distid:1234567812345678 -in "$2" -sigfile "$3" ;;
          *) openssl dgst -sha256 -verify "$1" -signature "$3" "$2" ;;
          esac >/dev/null 2>&1
        }
        size=$(sed -n 2p checkpoint); root=$(sed -n 3p checkpoint); i=0; signatures=0
        while [ "$i" -lt "$size" ]; do
          e=entries/$i; type=$(cat $e.type)
          { printf 'DSSEv1 %d %s %d ' "${#type}" "$type" "$(($(wc -c <$e.payload.json)))"
            cat $e.payload.json; } >"$W/pae"
          grep -qF "\"payload\":\"$(openssl base64 -A -in $e.payload.json)\",\"payloadType\":\"$type\"" \
            $e.envelope.json || wrong "$e: payload"
          for s in $e.*.sig; do
            k=${s#"$e".}; k=${k%.sig}; m=$W/pae
            grep -qF "\"keyid\":\"$k\",\"sig\":\"$(openssl base64 -A -in "$s")\"" $e.envelope.json ||
              wrong "$s: envelope"
            if [ -e "$e.$k.authenticator" ]; then m=$W/signed
              { cat "$e.$k.authenticator"; hash <"$e.$k.client"; } >"$m"
              c=$(hash <"$W/pae" | openssl base64 -A | tr '+/' '-_' | tr -d '=')
              grep -q "\"challenge\":\"$c\"" "$e.$k.client" || wrong "$s: challenge"
            fi
            if [ -e "keys/$k.pem" ] && check "keys/$k.pem" "$m" "$s"; then
              signatures=$((signatures + 1))
            elif [ "$(octet 0 $e.header)" = 1 ]; then wrong "$s"; fi
          done
          { printf '\000'; cat $e.header $e.envelope.json; } | hash >"$W/0.$i"
          tile=$((i / 256)); name=$(printf '%03d' $((tile % 1000))); rest=$((tile / 1000))
          while [ "$rest" -gt 0 ]; do
            name=$(printf 'x%03d/%s' $((rest % 1000)) "$name"); rest=$((rest / 1000))
          done
          file=tile/0/$name; [ -e "$file" ] || file=$file.p/$((size % 256))
          dd if="$file" bs=32 skip=$((i % 256)) count=1 2>/dev/null | cmp -s - "$W/0.$i" ||
            wrong "$e: tile/0"
          i=$((i + 1))
        done
        n=$size; l=0
        while [ "$n" -gt 1 ]; do i=0; up=$((l + 1))
          while [ "$i" -lt "$n" ]; do
            if [ $((i + 1)) -lt "$n" ]; then
              { printf '\001'; cat "$W/$l.$i" "$W/$l.$((i + 1))"; } | hash >"$W/$up.$((i / 2))"
            else cp "$W/$l.$i" "$W/$up.$((i / 2))"; fi
            i=$((i + 2))
          done
          n=$(((n + 1) / 2)); l=$up
        done
        [ "$size" -gt 0 ] || printf '' | hash >"$W/0.0"
        [ "$(openssl base64 -A -in "$W/$l.0")" = "$root" ] || wrong "checkpoint: root"
        sed '/^$/,$d' checkpoint >"$W/note"
        name=$(sed -n 1p checkpoint)
        sed '1,/^$/d' checkpoint | while read -r dash who sig; do
          [ "$who" = "$name" ] || continue
          printf '%s\n' "$sig" | openssl base64 -d -A | tail -c +5 >"$W/sig"
          check keys/log.pem "$W/note" "$W/sig" && : >"$W/signed-by-log"
        done
        [ -e "$W/signed-by-log" ] || wrong "checkpoint: signature"
        [ "$bad" = 0 ] && say "✓ $size 条 entries, $signatures 签名 signatures, 树根 root $root"
        exit "$bad"

        """#
}
