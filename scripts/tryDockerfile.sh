#!/usr/bin/env bash
# Runs the steps of the Dockerfile where no container engine is: in a bare Debian root made by debootstrap, the last of
# them as the user and with the read-only root that compose.yaml asks for; asks the server for its health, a page and a
# picture, and stops it. The image's Node is not Debian's, so that the one of this machine stands for it.
#   scripts/tryDockerfile.sh [FOLDER [final]]   a bare root in FOLDER/bare is used again; with `final` what was built there, too
set -euo pipefail
cd "$(dirname "$0")/.."
for needed in debootstrap chroot unshare setpriv ip node npm; do
  command -v $needed > /dev/null || { echo "NOT TRIED: no $needed here" >&2; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "NOT TRIED: only root can enter another root" >&2; exit 77; }
folder=$(realpath "${1:-$(mktemp -d)}")
npm_folder=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")
headers=$(dirname "$(dirname "$(realpath "$(command -v node)")")")/include/node

# FROM: bare Debian with Node in it.
base() {
  [ -d "$folder/bare" ] || debootstrap --variant=minbase bookworm "$folder/bare" > "$folder/debootstrap.log"
  rm -rf --one-file-system "${folder:?}/$1" && cp -a "$folder/bare" "$folder/$1"
  mkdir -p "$folder/$1/usr/local/lib/node_modules" "$folder/$1/srv"
  install "$(realpath "$(command -v node)")" "$folder/$1/usr/local/bin/node"
  cp -a "$npm_folder" "$folder/$1/usr/local/lib/node_modules/npm"
  mkdir -p "$folder/$1/usr/local/include" && cp -a "$headers" "$folder/$1/usr/local/include/node"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$folder/$1/usr/local/bin/npm"
}

[ "${2:-}" = final ] || { echo "--- a bare root to build in"; base build; }
# How this machine reaches mirrors and registries.
cp /etc/resolv.conf "$folder/build/etc/"
for from in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/ssl /usr/share/ca-certificates; do
  [ ! -e $from ] || cp -a $from "$folder/build$(dirname $from)/"
done
passed=(npm_config_registry="$(npm config get registry)" NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-}")
mount --bind /dev "$folder/build/dev" && mount -t proc proc "$folder/build/proc"
trap 'umount "$folder/build/dev" "$folder/build/proc" 2> /dev/null || true' EXIT
inside() {
  chroot "$folder/$1" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin HOME=/root "${passed[@]}" \
    /bin/sh -ec "cd /srv && $2"
}

# Every line of the Dockerfile, as it stands.
stage=build
only=${2:-}
while read -r word rest; do
  [ "$only" != final ] || [ $stage = final ] || [ "$word" = FROM ] || continue
  case "$word $rest" in
    'FROM '*' AS build') ;;
    'FROM '*) stage=final; base final ;;
    'ENV '*) [ $stage = final ] || passed+=($rest) ;;
    'RUN '*) echo "--- $stage: $word $rest"; inside $stage "$rest" ;;
    'COPY --from=build '*)
      echo "--- $stage: $word $rest"
      read -r from to <<< "${rest#--from=build }"
      mkdir -p "$(dirname "$folder/final/srv/$to")"
      cp -a "$folder/build$from" "$folder/final/srv/$to" ;;
    'COPY . .') echo "--- $stage: $word $rest"; git ls-files -z | tar --null -T - -cf - | tar -xf - -C "$folder/build/srv" ;;
    'COPY '*) echo "--- $stage: $word $rest"; cp ${rest% ./} "$folder/build/srv/" ;;
  esac
done < Dockerfile

echo "--- as compose.yaml runs it: user 1000, a read-only root, no capability, nothing beyond this machine"
du -sh "$folder/final/srv" | cut -f1
sed -n 's/^HEALTHCHECK .*CMD \["node", "-e", "\(.*\)"\]$/\1/p' Dockerfile > "$folder/final/tmp/health.cjs"
command=$(sed -n 's/^CMD \[\(.*\)\]$/\1/p' Dockerfile | tr -d '",')
cat > "$folder/final/tmp/ask.cjs" << 'END'
const ask = async (path) => {
  const answer = await fetch(`http://127.0.0.1:3000/sdg${path}`)
  console.log(answer.status, (await answer.arrayBuffer()).byteLength, 'bytes', answer.headers.get('content-type'), path)
}
const paths = ['/en/explore?areas=404', '/picture/en/explore.png?areas=404', '/api/areas?release=2026.1-ad40039ef091', '/sitemap.xml']
paths.reduce((before, path) => before.then(() => ask(path)), Promise.resolve())
END
cat > "$folder/run.sh" << 'END'
set -euo pipefail
root=$1 command=$2
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o uid=1000,gid=1000,mode=0755 tmpfs "$root/srv/data/built/earlier"
mount -t tmpfs tmpfs "$root/dev"
for one in null zero random urandom; do touch "$root/dev/$one" && mount --bind "/dev/$one" "$root/dev/$one"; done
mount -o remount,bind,ro "$root"
ip link set lo up
settings=(NODE_ENV=production HOST=0.0.0.0 PORT=3000 MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=262144 MALLOC_TRIM_THRESHOLD_=262144 BASE_PATH=/sdg PUBLIC_ORIGIN=https://data.example.org TRUST_PROXY=uniquelocal)
reader=(chroot "$root" /usr/bin/setpriv --reuid 1000 --regid 1000 --clear-groups --no-new-privs --bounding-set=-all
  /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin "${settings[@]}" /bin/sh -c)
"${reader[@]}" "cd /srv && exec $command" &
server=$!
for try in $(seq 60); do "${reader[@]}" 'node /tmp/health.cjs' && break; sleep 1; done
"${reader[@]}" 'node /tmp/health.cjs' && echo "healthy after $try tries"
! "${reader[@]}" 'touch /srv/written' 2> /dev/null && echo 'its root cannot be written to'
"${reader[@]}" 'node /tmp/ask.cjs'
sleep 20
"${reader[@]}" 'ls -R /srv/data/built/earlier; id -u'
grep -E 'VmHWM|VmRSS|CapEff' /proc/$server/status
kill -TERM $server
wait $server && echo 'stopped with 0 when it was told to'
END
unshare --mount --net --pid --fork --mount-proc bash "$folder/run.sh" "$folder/final" "$command"
