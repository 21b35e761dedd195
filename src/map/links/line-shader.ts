/** The shaders of the lines: a strip of segments along each arc, wide enough for what the fragment shader paints. */

import { HALF_LANE, WIDEST_SHARE } from '../../domain/geo/lane-bow.ts';
import { POLE } from '../../domain/geo/mercator.ts';
import { CLEAR } from '../../domain/geo/passes.ts';
import { CASING, DOT, DOT_EXTRA, HALF_WIDTH, PALE, TICK } from '../../theme/thread-look.ts';
import { COVERED, glsl, HEADER, RECORD_SHADER } from './record-shader.ts';

/** Strength of a ribbon without width, and how much of it each CSS pixel of width adds: thousands of single links stay behind the few that hold most. */
const FAINTEST_RIBBON = 0.06;
const RIBBON_GAIN = 0.24;

/** What of a link's look follows from its record and the moment alone; tests run this very text. */
export const MARKS_GLSL = `
// Strength of the casing at a fraction of the link: none where what is lit lies over it, nor where a bundle's lanes run
// together and casings would rub out the neighbours.
float casingAt(float s) {
  if (CROWDED || (u_emphasis && !u_lit)) return 0.0;
  return record.bundled ? smoothstep(1.0, 2.0, 4.0 * s * (1.0 - s) * ${glsl(HALF_LANE)}) : 1.0;
}

// How far the colour has changed from the type before to the type now, 0 to 1.
float changed() {
  if (record.typeBefore == record.type || u_growth.z <= 0.0) return 1.0;
  return done(record.fromClock, record.fromRoom, u_growth.z);
}

// How much the link glows because it, its stage or its renewal has just begun, 1 to 0.
float glowing() {
  if (u_growth.y <= 0.0) return 0.0;
  return 1.0 - smoothstep(0.3, 1.0, done(record.fromClock, record.fromRoom, u_growth.y));
}

// CSS pixels between the dots of an open start: they stand far apart until the day by which the link is known to have existed.
float openGap() { return u_moment < record.termOver ? ${glsl(DOT.openGap)} : ${glsl(DOT.gap)}; }

// Strength of the colour: all of it while a document confirms the link for the moment.
float sureness() { return u_moment >= record.unconfirmedFrom ? ${glsl(PALE)} : 1.0; }

// Whether the stated term is over, of which a tick across the far end tells.
bool ticked() { return !record.undated && u_moment >= record.termOver; }
`;

/** Defined for the ribbons of a level, whose records hold a width: solid, and the fainter the fewer links they have. */
export const RIBBONS = '#define RIBBONS';

const LINK_LOOK = `
  vec2 dash = record.undated ? vec2(${glsl(DOT.length)}, openGap()) : uintBitsToFloat(change < 0.5 ? before.gb : type.gb);
  // Dots are round and stand apart: they need more width to weigh as much as a line.
  float halfWidth = (u_lit ? ${glsl(HALF_WIDTH.lit)} : ${glsl(HALF_WIDTH.rest)}) + (record.undated ? ${glsl(DOT_EXTRA)} : 0.0);
  float strength = u_emphasis && !u_lit ? 1.0 : sureness();`;

const RIBBON_LOOK = `
  vec2 dash = vec2(1.0, 0.0);
  float halfWidth = 0.5 * record.pass3Along;
  float strength = clamp(${glsl(FAINTEST_RIBBON)} + ${glsl(RIBBON_GAIN)} * record.pass3Along, 0.0, 1.0);`;

export const lineVertexShader = (prelude: string, define: string): string => `${HEADER}${prelude}\n${define}\n${RECORD_SHADER}
uniform int u_segments;
uniform highp usampler2D u_types;  // for each agreement type its colour, dash and gap, as link-palette.ts has them

// Red, green and blue, 0 to 1, from the three lowest bytes.
vec3 colorOf(uint packed) { return vec3(uvec3(packed, packed >> 8u, packed >> 16u) & 255u) / 255.0; }

out vec2 v_along;              // CSS pixels along the link from its start, and across
out float v_casing;
out float v_depth;
flat out vec3 v_color;
flat out vec4 v_passes0;        // of two foreign discs: CSS pixels along the line, and across
flat out vec4 v_passes1;
flat out vec4 v_line;          // half width, dash, gap, glow
flat out vec2 v_extent;        // length in CSS pixels, strength
flat out vec2 v_sure;          // strength of the colour, and 1 for a tick near the second end

float globeness() {
#ifdef GLOBE
  return u_projection_transition;
#else
  return 0.0;
#endif
}

// CSS pixels of the whole link, and from its start to a fraction of it. On the flat map the pace changes with latitude:
// a cubic through both ends with their true paces (Hermite), kept monotone as Fritsch and Carlson (1980) do.
float totalPixels() { return mix(record.flatLength * u_radius.x, record.angle * u_radius.y, globeness()); }
float pixelsTo(float s) {
  vec2 pace = record.angle * inversesqrt(max(vec2(${glsl(POLE)}), 1.0 - vec2(record.start.z * record.start.z, record.endZ * record.endZ)));
  pace = min(pace, vec2(3.0 * record.flatLength));
  float cubic = s * (pace.x + s * (3.0 * record.flatLength - 2.0 * pace.x - pace.y + s * (pace.x + pace.y - 2.0 * record.flatLength)));
  return mix(cubic * u_radius.x, s * record.angle * u_radius.y, globeness());
}

${MARKS_GLSL}
vec2 toPixels(vec4 clip) { return clip.xy / clip.w * 0.5 * u_viewport; }

void main() {
  int local = readRecord();
  float reach = grown();
  // The first and the last vertex come twice: that joins the strips of all records by triangles without area.
  int vertex = clamp(local - 1, 0, 2 * u_segments + 1);
  int joint = vertex >> 1;
  float side = (vertex & 1) == 0 ? -1.0 : 1.0;
  float s = float(joint) / float(u_segments) * reach;
  float angle = record.angle;

  vec3 p = arcPoint(s * angle);
  vec2 turn = cosSin(s * angle);
  vec3 ahead = record.tangent * turn.x - record.start * turn.y;
  // Derivative of the flat map's coordinates by the angle.
  vec2 rate = vec2(p.x * ahead.y - p.y * ahead.x, -ahead.z) / (max(1e-6, 1.0 - p.z * p.z) * 2.0 * PI);
  vec2 at = flatPoint(p);
  vec4 clip = projectTile(at);
  // CSS pixels to a radian of the arc, as a direction on the screen, whose y points up here.
#ifdef GLOBE
  float probe = 4.0 / (u_radius.x * 2.0 * PI);
  vec2 course = (toPixels(projectTile(at + normalize(rate) * probe)) - toPixels(clip)) / probe * length(rate);
#else
  vec2 course = rate * vec2(1.0, -1.0) * u_radius.x * 2.0 * PI;
#endif

  // Lanes: a bow of some pixels to the side, none at the ends.
  float total = totalPixels();
  float widest = ${glsl(WIDEST_SHARE)} * total;
  float bow = clamp(float(record.lane) * ${glsl(HALF_LANE)}, -widest, widest) * 4.0;
  vec2 aside = normalize(vec2(course.y, -course.x));
  vec2 shift = aside * bow * s * (1.0 - s);
  vec2 along = normalize(course * angle + aside * bow * (1.0 - 2.0 * s));
  vec2 across = vec2(along.y, -along.x);
  v_casing = casingAt(s);

  uvec4 type = texelFetch(u_types, ivec2(record.type, 0), 0);
  uvec4 before = texelFetch(u_types, ivec2(record.typeBefore, 0), 0);
  float change = changed();
  float glow = glowing();
  v_color = mix(colorOf(before.r), colorOf(type.r), change);
${define.includes(RIBBONS) ? RIBBON_LOOK : LINK_LOOK}
  v_line = vec4(halfWidth, dash, glow);
  bool dashed = dash.y > 0.0;
  v_extent = vec2(dashed && reach < 1.0 ? pixelsTo(reach) : total * reach, u_emphasis && !u_lit ? u_strength : 1.0);

  // A pass at an angle t lies at the fraction t / angle; to the side, the map stretches like along the line there.
  float stretch = total / max(1e-6, angle);
  vec4 alongs = vec4(record.pass0Along, record.pass1Along, record.pass2Along, record.pass3Along) / max(1e-6, angle);
  vec4 asides = vec4(record.pass0Aside, record.pass1Aside, record.pass2Aside, record.pass3Aside);
  vec4 bows = bow * alongs * (1.0 - alongs);
  vec4 at4 = dashed ? vec4(pixelsTo(alongs.x), pixelsTo(alongs.y), pixelsTo(alongs.z), pixelsTo(alongs.w)) : total * alongs;
  vec4 across4 = asides * stretch - bows;
  v_passes0 = vec4(at4.x, across4.x, at4.y, across4.y);
  v_passes1 = vec4(at4.z, across4.z, at4.w, across4.w);

  bool tick = !CROWDED && ticked() && reach >= 1.0 && total > ${glsl(TICK.shortest)};
  v_sure = vec2(strength, tick ? 1.0 : 0.0);

  // Room around the line for smooth edges, casing and glow, and no more: every pixel of it is shaded.
  float margin = halfWidth + (CROWDED ? 0.5 : glow > 0.0 ? 6.5 : tick ? ${glsl(TICK.reach)} : 1.5);
  float end = joint == 0 ? -1.0 : joint == u_segments ? 1.0 : 0.0;
  v_along = vec2((dashed ? pixelsTo(s) : total * s) + end * margin, side * margin);
  clip.xy += (shift + across * side * margin + along * end * margin) * 2.0 / u_viewport * clip.w;
  gl_Position = isShown() && reach > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
  v_depth = gl_Position.z / gl_Position.w;
}
`;

export const lineFragmentShader = (define: string): string => `${HEADER}${define}
${COVERED}
in vec2 v_along;
in float v_casing;
in float v_depth;
flat in vec3 v_color;
flat in vec4 v_passes0;
flat in vec4 v_passes1;
flat in vec4 v_line;
flat in vec2 v_extent;
flat in vec2 v_sure;
out vec4 fragColor;

void main() {
  // Behind the horizon: some hardware applies the depth range before clipping, so clipping alone does not hide it.
  if (v_depth > 1.0) discard;
  float beyond = max(max(-v_along.x, v_along.x - v_extent.x), 0.0);
  float toLine = length(vec2(beyond, v_along.y));
  float toInk = toLine;
  float gap = v_line.z;
  if (gap > 0.0) {
    float period = v_line.y + gap;
    float from = abs(mod(v_along.x + 0.5 * gap, period) - 0.5 * period);
    float stroke = max(0.0, 0.5 * v_line.y - v_line.x);
    // A dash that the end of the line would cut is left out.
    toInk = beyond > 0.0 ? 100.0 : length(vec2(max(0.0, from - stroke), v_along.y));
  }
  float ink = covered(v_line.x, toInk);
  ink *= v_sure.x;
  if (!CROWDED && v_sure.y > 0.0) {
    float fromTick = length(vec2(v_extent.x - v_along.x - ${glsl(TICK.at)}, max(0.0, abs(v_along.y) - ${glsl(TICK.reach - TICK.half)})));
    ink = max(ink, covered(${glsl(TICK.half)}, fromTick));
  }
  vec4 under = vec4(0.0);
  if (!CROWDED && v_casing > 0.0) {
    // Towards its ends, where many links meet, the casing gives way, so that neighbours do not rub each other out.
    float inner = smoothstep(${glsl(CASING.from)}, ${glsl(CASING.full)}, min(v_along.x, v_extent.x - v_along.x));
    under = vec4(u_casing, 1.0) * (${glsl(CASING.strength)} * v_casing * inner * covered(v_line.x + ${glsl(CASING.beyond)}, toLine));
  }
  if (!CROWDED && v_line.w > 0.0) under = mix(under, vec4(v_color, 1.0), v_line.w * 0.55 * exp(-toLine * toLine / 10.0));
  float clear = 1.0;
  if (!CROWDED) {
    float own = smoothstep(${glsl(CLEAR.ends - 4)}, ${glsl(CLEAR.ends)}, min(v_along.x, v_extent.x - v_along.x));
    float nearest = min(min(length(v_along - v_passes0.xy), length(v_along - v_passes0.zw)), min(length(v_along - v_passes1.xy), length(v_along - v_passes1.zw)));
    clear = 1.0 - own * covered(${glsl(CLEAR.around)}, nearest);
  }
  fragColor = mix(under, vec4(v_color, 1.0), ink) * v_extent.y * clear;
}
`;
