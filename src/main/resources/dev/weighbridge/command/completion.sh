
# What the functions above offer, also after "--option=", a comma and a figure's ":". Bash ends
# words at "=" and ":", and replaces only what stands after them.
function _weighbridge() {
  local line=${COMP_LINE:0:$COMP_POINT} typed=${COMP_WORDS[COMP_CWORD]}
  local word=${line##*[[:space:]]}
  local before=${line%"$word"}
  before=${before%"${before##*[![:space:]]}"}
  local option=${before##*[[:space:]]} part=$word
  if [[ "$word" == --*=* ]]; then
    option=${word%%=*} part=${word#*=}
  fi
  if [[ "$option" == --languages ]]; then
    part=${part##*,}
  fi
  local head=${word%"$part"}
  if [[ "$typed" == "=" || "$typed" == ":" ]]; then
    typed=""
  fi
  local cut=${word%"$typed"}

  local complete=_picocli_weighbridge
  if ((COMP_CWORD > 1)); then
    complete=_picocli_weighbridge_${COMP_WORDS[1]}
  fi
  if [[ "$word" == *[=:,]* ]]; then
    COMP_WORDS=(weighbridge "${COMP_WORDS[1]}" "$option" "$part")
    COMP_CWORD=3
  fi
  COMPREPLY=()
  type "$complete" &>/dev/null && "$complete"

  local i reply=""
  for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
    reply=$head${COMPREPLY[i]}
    COMPREPLY[i]=${reply#"$cut"}
  done
  # A number follows.
  if [[ "$reply" == *= ]]; then
    compopt -o nospace &>/dev/null
  fi
}

complete -o default -F _weighbridge weighbridge
