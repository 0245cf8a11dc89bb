/// How to check an export without this program; the text is itself a shell script.
enum VerifyText {
    static let text = #"""
        # 核验 / how to check these files with openssl and printf alone.
        # 运行 / run:  sh VERIFY.txt [另存的检查点 / checkpoints that you kept…]
        # 1 每个签名：DSSE PAE = "DSSEv1 类型长度 类型 内容长度 内容"，用 keys/指纹.pem 核验；
        #   签名人恰为内容所列各方
        #   each signature over the pre-authentication encoding, by keys/<fingerprint>.pem; the keys
        #   that sign are those of the parties in the payload, no more and no fewer
        # 2 每个信封由类型、内容、签名拼成；每把公钥的 SHA-256 即其文件名，.person 即内容所写的人
        #   each envelope is made of these parts; a key's SHA-256 is its file's name, .person is
        #   whom the payload names by it
        # 3 每个叶子：SHA-256(0x00 + header + envelope) 即 tile/0 里的 32 字节；tile/entries 为同样的字节
        #   each leaf hash stands in tile/0, the same bytes in tile/entries
        # 4 树根：SHA-256(0x01 + 左 + 右) 逐层 / the root, level by level, RFC 9162
        # 5 检查点由 keys/log.vkey 那把密钥签名；请向中心当面核对 keys/log.vkey 与注册员的指纹
        #   the checkpoint is signed by the key of keys/log.vkey; compare it and the registrars'
        #   fingerprints with the centre in person
        # 6 另存的检查点：同一本台账，当时的条目一条不少、一字不改
        #   a checkpoint that you kept: all that it covered is still there, unchanged
        # 不查：谁可以签、规则是否遵守，见 custody audit / not checked: who may sign what, and the rules
        # 被拒绝留证的条目（header 首字节 02）可以有不成立的签名 / a refused entry (first byte 02) may fail
        set -u
        LC_ALL=C; export LC_ALL
        bad=0; W=$(mktemp -d); trap 'rm -rf "$W"' EXIT
        say() { printf '%s\n' "$*"; }
        wrong() { say "✗ $*"; bad=1; }
        hash() { openssl dgst -sha256 -binary; }
        hex() { od -An -v -tx1 | tr -d ' \n'; }
        b64() { openssl base64 -A -in "$1"; }
        octet() { od -An -tu1 -j "$1" -N 1 "$2" | tr -d ' '; }
        spki() { openssl pkey -pubin -in "$1" -outform DER 2>/dev/null; }
        check() { # key message signature
          case "$(cat "$W/$1")" in
          *ED25519*) openssl pkeyutl -verify -pubin -inkey "$1" -rawin -in "$2" -sigfile "$3" ;;
          *SM2*) openssl pkeyutl -verify -pubin -inkey "$1" -rawin -digest sm3 \
            -pkeyopt distid:1234567812345678 -in "$2" -sigfile "$3" ;;
          *) openssl dgst -sha256 -verify "$1" -signature "$3" "$2" ;;
          esac >/dev/null 2>&1
        }
        tiled() { # number: the C2SP name of a tile
          t=$(printf '%03d' $(($1 % 1000))); rest=$(($1 / 1000))
          while [ "$rest" -gt 0 ]; do
            t=$(printf 'x%03d/%s' $((rest % 1000)) "$t"); rest=$((rest / 1000))
          done
          printf '%s' "$t"
        }
        tile() { # level number width bytes
          file=tile/$1/$(tiled "$2"); [ "$3" = 256 ] || file=$file.p/$3
          cmp -s "$file" "$4" || wrong "$file"
        }
        fold() { # size: the root of so many leaves becomes $W/root, the levels $W/level.index
          n=$1; l=0; [ "$n" -gt 0 ] || printf '' | hash >"$W/0.0"
          while [ "$n" -gt 1 ]; do j=0; up=$((l + 1))
            while [ "$j" -lt "$n" ]; do
              if [ $((j + 1)) -lt "$n" ]; then
                cat "$W/one" "$W/$l.$j" "$W/$l.$((j + 1))" | hash >"$W/$up.$((j / 2))"
              else cp "$W/$l.$j" "$W/$up.$((j / 2))"; fi
              j=$((j + 2))
            done
            n=$(((n + 1) / 2)); l=$up
          done
          cp "$W/$l.0" "$W/root"
        }
        printf '\000' >"$W/zero"; printf '\001' >"$W/one"
        size=$(sed -n 2p checkpoint); root=$(sed -n 3p checkpoint); name=$(sed -n 1p checkpoint)
        mkdir "$W/keys"
        for k in keys/*.pem; do
          openssl pkey -pubin -in "$k" -noout -text >"$W/$k" 2>/dev/null
          [ "$k" = keys/log.pem ] || [ "keys/$(spki "$k" | hash | hex).pem" = "$k" ] ||
            wrong "$k: 不是这个指纹的公钥 / another key than its name says"
        done
        i=0; signatures=0; : >"$W/leaves"; : >"$W/bundle"; : >"$W/all"
        while [ "$i" -lt "$size" ]; do
          e=entries/$i; type=$(cat $e.type); kind=$(octet 0 $e.header); comma=; keys=
          { printf 'DSSEv1 %d %s %d ' "${#type}" "$type" "$(($(wc -c <$e.payload.json)))"
            cat $e.payload.json; } >"$W/pae"
          printf '{"payload":"%s","payloadType":"%s","signatures":[' \
            "$(b64 $e.payload.json)" "$type" >"$W/envelope"
          for s in $e.*.sig; do
            [ -e "$s" ] || continue
            k=${s#"$e".}; k=${k%.sig}; m=$W/pae; keys="$keys$k
        "
            printf '%s{"keyid":"%s","sig":"%s"' "$comma" "$k" "$(b64 "$s")" >>"$W/envelope"; comma=,
            if [ -e "$e.$k.authenticator" ]; then m=$W/signed
              printf ',"webauthn":{"authenticatorData":"%s","clientDataJSON":"%s"}' \
                "$(b64 "$e.$k.authenticator")" "$(b64 "$e.$k.client")" >>"$W/envelope"
              { cat "$e.$k.authenticator"; hash <"$e.$k.client"; } >"$m"
              c=$(hash <"$W/pae" | openssl base64 -A | tr '+/' '-_' | tr -d '=')
              grep -qF "\"challenge\":\"$c\"" "$e.$k.client" || wrong "$s: challenge"
            fi
            printf '}' >>"$W/envelope"
            if [ -e "keys/$k.pem" ] && check "keys/$k.pem" "$m" "$s"; then
              signatures=$((signatures + 1))
            elif [ "$kind" = 1 ]; then wrong "$s: 签名不成立 / does not hold"; fi
          done
          printf ']}' >>"$W/envelope"
          cmp -s "$W/envelope" $e.envelope.json || wrong "$e: 信封与内容、签名不符 / not made of these parts"
          if [ "$kind" = 1 ]; then
            sed 's/.*"parties":\[\([^]]*\)\].*/\1/' $e.payload.json | tr '{' '\n' >"$W/parties"
            [ "$(sed -n 's/^"key":"\([0-9a-f]*\)".*/\1/p' "$W/parties" | sort)
        " = "$keys" ] || wrong "$e: 签名人不是内容所列各方 / not signed by just its parties"
            cat "$W/parties" >>"$W/all"
          fi
          cat "$W/zero" $e.header $e.envelope.json | hash >"$W/0.$i"; cat "$W/0.$i" >>"$W/leaves"
          n=$(($(cat $e.header $e.envelope.json | wc -c)))
          { printf "\\$(printf %03o $((n / 256)))\\$(printf %03o $((n % 256)))"
            cat $e.header $e.envelope.json; } >>"$W/bundle"
          i=$((i + 1))
          if [ $((i % 256)) = 0 ] || [ "$i" = "$size" ]; then
            t=$(((i - 1) / 256)); n=$((i - t * 256))
            tile 0 "$t" "$n" "$W/leaves"; tile entries "$t" "$n" "$W/bundle"
            : >"$W/leaves"; : >"$W/bundle"
          fi
        done
        [ "$(ls entries | grep -c 'envelope\.json$')" = "$size" ] ||
          wrong "entries: 检查点之外还有条目 / more entries than the checkpoint covers"
        for p in keys/*.person; do k=${p#keys/}; k=${k%.person}
          grep -q "^\"key\":\"$k\",\"person\":\"$(cat "$p")\"" "$W/all" ||
            wrong "$p: 没有这样的签名人 / no entry names this person by this key"
        done
        fold "$size"
        [ "$(b64 "$W/root")" = "$root" ] || wrong "checkpoint: 树根不符 / root"
        level=1; n=$((size / 256))
        while [ "$n" -gt 0 ]; do t=0
          while [ $((t * 256)) -lt "$n" ]; do j=$((t * 256)); : >"$W/tile"
            while [ "$j" -lt "$n" ] && [ "$j" -lt $((t * 256 + 256)) ]; do
              cat "$W/$((level * 8)).$j" >>"$W/tile"; j=$((j + 1))
            done
            tile "$level" "$t" $((j - t * 256)) "$W/tile"; t=$((t + 1))
          done
          level=$((level + 1)); n=$((n / 256))
        done
        spki keys/log.pem | tail -c 32 >"$W/raw"
        id=$({ printf '%s\n' "$name"; cat "$W/one" "$W/raw"; } | hash | hex | cut -c 1-8)
        [ "$(cat keys/log.vkey)" = "$name+$id+$(cat "$W/one" "$W/raw" | openssl base64 -A)" ] ||
          wrong "keys/log.pem: 不是 keys/log.vkey 那把密钥 / not the key of keys/log.vkey"
        sed '/^$/,$d' checkpoint >"$W/note"
        sed '1,/^$/d' checkpoint | while read -r dash who sig; do
          [ "$who" = "$name" ] || continue
          printf '%s\n' "$sig" | openssl base64 -d -A | tail -c +5 >"$W/sig"
          check keys/log.pem "$W/note" "$W/sig" && : >"$W/signed-by-log"
        done
        [ -e "$W/signed-by-log" ] || wrong "checkpoint: 台账的签名不成立 / signature"
        for kept; do seen=$(sed -n 2p "$kept")
          if [ "$(sed -n 1p "$kept")" != "$name" ]; then wrong "$kept: 属于另一本台账 / of another ledger"
          elif [ "$seen" -gt "$size" ]; then
            wrong "$kept: 曾有 $seen 条，现仅 $size 条 / saw $seen entries, $size are left"
          else fold "$seen"; [ "$(b64 "$W/root")" = "$(sed -n 3p "$kept")" ] ||
            wrong "$kept: 前 $seen 条已不是当时的 / the first $seen entries are not those of then"
          fi
        done
        [ "$bad" = 0 ] && say "✓ $size 条 entries, $signatures 签名 signatures, 树根 root $root"
        exit "$bad"

        """#
}
