/**
 * The shaders of the link layer. They read the records of link-instances.ts and decide from uniforms alone whether, where
 * and how strongly a link is drawn. MapLibre's prelude brings `projectTile`, so flat map and globe are one code.
 */
import { HALF_LANE, WIDEST_SHARE } from './lane-shape.ts';
import { GAUSS, POLE } from './mercator.ts';

export const MAX_TYPES = 32;
/** How many hovered links can be lit at once: more never lie under one pointer in a way that could be told apart. */
export const MAX_HOVERED = 8;

const HEADER = '#version 300 es\nprecision highp float;\nprecision highp int;\n';

const glsl = (x: number): string => (Number.isInteger(x) ? `${x}.0` : `${x}`);

/** Which records are drawn: the conditions of `shownAt`, of one pass, in the order that leaves soonest. */
const INSTANCE = `
layout(location = 0) in vec4 a_from;     // start of the arc, angle
layout(location = 1) in vec4 a_tangent;  // tangent, x of the start on the flat map
layout(location = 2) in vec4 a_time;     // window from and until, formed, length on the flat map
layout(location = 3) in ivec4 a_kind;    // kind, year formed, link, home facet
layout(location = 4) in ivec4 a_ends;    // country facet, area facet, first place, second place

uniform vec2 u_viewport;       // CSS pixels
uniform vec2 u_radius;         // CSS pixels to a radian: on the flat map's equator, on the globe
uniform float u_copy;          // copy of the world, 0 is the middle one
uniform float u_moment;
uniform bool u_new;            // only links formed in u_year
uniform int u_year;
uniform uint u_types;          // bit mask
uniform bool u_undated;
uniform ivec3 u_facet;         // where home, country and area facets begin in the texture; -1 where all pass
uniform mediump usampler2D u_admitted;
uniform ivec2 u_selected;      // place, link; -1 for none
uniform int u_hoveredPlace;
uniform int u_hovered[${MAX_HOVERED}];
uniform bool u_lit;            // this pass draws what is lit, or what is not
uniform bool u_emphasis;       // whether anything is lit at all
uniform float u_strength;      // of what is not lit
uniform vec3 u_growth;         // years to grow, to glow, to change; 0 for none
uniform vec4 u_palette[${MAX_TYPES}];
uniform vec2 u_dashes[${MAX_TYPES}];  // dash and gap in CSS pixels; no gap is a solid line
uniform vec3 u_casing;

bool admitted(int base, int facet) {
  if (base < 0) return true;
  int i = base + facet;
  return texelFetch(u_admitted, ivec2(i & 1023, i >> 10), 0).r > 0u;
}

bool isLit() {
  ivec2 places = a_ends.zw;
  if (u_selected.x >= 0 && any(equal(places, ivec2(u_selected.x)))) return true;
  if (u_selected.y == a_kind.z) return true;
  if (u_hoveredPlace >= 0 && any(equal(places, ivec2(u_hoveredPlace)))) return true;
  for (int i = 0; i < ${MAX_HOVERED}; i++) if (u_hovered[i] == a_kind.z) return true;
  return false;
}

bool isShown() {
  if (u_moment < a_time.x || u_moment >= a_time.y) return false;
  int type = a_kind.x & 255;
  if ((u_types & (1u << uint(type))) == 0u) return false;
  bool undated = (a_kind.x & 65536) != 0;
  if (undated ? !u_undated || u_new : u_new && a_kind.y != u_year) return false;
  if (!admitted(u_facet.x, a_kind.w) || !admitted(u_facet.y, a_ends.x) || !admitted(u_facet.z, a_ends.y)) return false;
  return u_emphasis ? isLit() == u_lit : !u_lit;
}

vec3 arcPoint(float t) { return a_from.xyz * cos(t) + a_tangent.xyz * sin(t); }

// The flat map's coordinates of a point on the arc. Longitude counts on from the start, so it is continuous across 180°.
vec2 flatPoint(vec3 p) {
  float turn = atan(a_from.x * p.y - a_from.y * p.x, a_from.x * p.x + a_from.y * p.y);
  // An arc turns to one side all its way: half a turn on, over a pole, rounding must not decide to which.
  float course = a_from.x * a_tangent.y - a_from.y * a_tangent.x;
  if (abs(turn) > 3.0) turn = course < 0.0 ? -abs(turn) : abs(turn);
  float z = clamp(p.z, -0.99999, 0.99999);
  return vec2(a_tangent.w + turn / (2.0 * PI) + u_copy, 0.5 - log((1.0 + z) / (1.0 - z)) / (4.0 * PI));
}

float globeness() {
#ifdef GLOBE
  return u_projection_transition;
#else
  return 0.0;
#endif
}

// Years that a movement may take which begins at a time: it is over by the end of the year in which it began, so that the
// end of a year, which is what the page shows at rest, never has anything half done.
float within(float start, float years) { return max(1e-3, min(years, floor(start) + 1.0 - start - 2e-4)); }

// How far a link has grown from its first place to its second, 0 to 1: slow at both ends.
float grown() {
  float age = u_moment - a_time.z;
  float f = u_growth.x > 0.0 ? clamp(age / within(a_time.z, u_growth.x), 0.0, 1.0) : 1.0;
  return f * f * (3.0 - 2.0 * f);
}
`;

export const lineVertexShader = (prelude: string, define: string): string => `${HEADER}${prelude}\n${define}\n${INSTANCE}
uniform int u_segments;

out vec2 v_place;              // CSS pixels along the link from its start, and across
flat out vec4 v_color;
flat out vec4 v_line;          // half width, dash, gap, glow
flat out vec2 v_extent;        // length and strength
out float v_casing;
out float v_depth;

const float LANE = ${glsl(HALF_LANE)};        // CSS pixels of half a lane

// Length of the arc on the flat map up to an angle: the quadrature of mercator.ts.
float flatLength(float t) {
  float sum = 0.0;
${GAUSS.map(
  ([node, weight]) => `  { float z = arcPoint(t * ${glsl(node)}).z; sum += ${glsl(weight)} * inversesqrt(max(${glsl(POLE)}, 1.0 - z * z)); }`,
).join('\n')}
  return t * sum;
}

// CSS pixels of the whole link, and up to an angle. Only dashes need the latter exactly: solid lines take it as even.
float totalPixels() { return mix(a_time.w * u_radius.x, a_from.w * u_radius.y, globeness()); }
float pixelsTo(float t, bool exact) {
  if (!exact) return totalPixels() * t / a_from.w;
  return mix(flatLength(t) * u_radius.x, t * u_radius.y, globeness());
}

vec2 toPixels(vec4 clip) { return clip.xy / clip.w * 0.5 * u_viewport; }

void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_place = vec2(0.0); v_color = vec4(0.0); v_line = vec4(0.0); v_extent = vec2(0.0); v_casing = 0.0; v_depth = 2.0;
  if (!isShown()) return;

  float reach = grown();
  if (reach <= 0.0) return;
  int joint = gl_VertexID >> 1;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  float s = float(joint) / float(u_segments) * reach;
  float angle = a_from.w;

  vec3 p = arcPoint(s * angle);
  vec3 ahead = a_tangent.xyz * cos(s * angle) - a_from.xyz * sin(s * angle);
  float ring = max(1e-6, 1.0 - p.z * p.z);
  // Derivative of the flat map's coordinates by the angle.
  vec2 rate = vec2(p.x * ahead.y - p.y * ahead.x, -ahead.z) / (ring * 2.0 * PI);
  vec2 at = flatPoint(p);
  vec4 clip = projectTile(at);
  // CSS pixels to a radian of the arc, as a direction on the screen.
#ifdef GLOBE
  float probe = 4.0 / (u_radius.x * 2.0 * PI);
  vec2 course = (toPixels(projectTile(at + normalize(rate) * probe)) - toPixels(clip)) / probe * length(rate);
#else
  vec2 course = rate * vec2(1.0, -1.0) * u_radius.x * 2.0 * PI;
#endif

  // Lanes: a bow of some pixels to the side, none at the ends.
  float total = totalPixels();
  float lane = float((a_kind.x >> 24 & 255) - 128) * LANE;
  lane = clamp(lane, -${glsl(WIDEST_SHARE)} * total, ${glsl(WIDEST_SHARE)} * total);
  vec2 aside = normalize(vec2(course.y, -course.x));
  vec2 shift = aside * lane * 4.0 * s * (1.0 - s);
  // Where a bundle's lanes run together, casings would rub out the neighbours.
  bool bundled = (a_kind.x & 131072) != 0;
  v_casing = bundled ? smoothstep(1.0, 2.0, 4.0 * s * (1.0 - s) * LANE) : 1.0;
  course = course * angle + aside * lane * 4.0 * (1.0 - 2.0 * s);
  vec2 along = normalize(course);
  vec2 across = vec2(along.y, -along.x);

  int type = a_kind.x & 255;
  int before = a_kind.x >> 8 & 255;
  bool undated = (a_kind.x & 65536) != 0;
  float age = u_moment - a_time.x;
  float change = before != type && u_growth.z > 0.0 ? clamp(age / within(a_time.x, u_growth.z), 0.0, 1.0) : 1.0;
  float glow = u_growth.y > 0.0 ? 1.0 - smoothstep(0.3, 1.0, age / within(a_time.x, u_growth.y)) : 0.0;
  v_color = vec4(mix(u_palette[before].rgb, u_palette[type].rgb, change), 1.0);
  vec2 dash = undated ? vec2(0.5, 4.5) : u_dashes[change < 0.5 ? before : type];
  float halfWidth = u_lit ? 1.5 : 0.75;
  // Dots are round and stand apart: they need more width to weigh as much as a line.
  if (undated) halfWidth += 0.35;
  v_line = vec4(halfWidth, dash, glow);
  bool dashed = dash.y > 0.0;
  v_extent = vec2(reach < 1.0 ? pixelsTo(reach * angle, dashed) : total, u_emphasis && !u_lit ? u_strength : 1.0);

  // Room around the line for casing, glow and round ends, and no more: every pixel of it is shaded.
  float margin = halfWidth + (glow > 0.0 ? 6.5 : 1.5);
  float end = joint == 0 ? -1.0 : joint == u_segments ? 1.0 : 0.0;
  vec2 offset = shift + across * side * margin + along * end * margin;
  clip.xy += offset * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
  v_depth = clip.z / clip.w;
  v_place = vec2(min(pixelsTo(s * angle, dashed), v_extent.x) + end * margin, side * margin);
}
`;

export const lineFragmentShader = `${HEADER}
uniform float u_pixelRatio;
uniform vec3 u_casing;
uniform bool u_emphasis;
uniform bool u_lit;

in vec2 v_place;
flat in vec4 v_color;
flat in vec4 v_line;
flat in vec2 v_extent;
in float v_casing;
in float v_depth;
out vec4 fragColor;

float covered(float width, float distance) { return clamp((width - distance) * u_pixelRatio + 0.5, 0.0, 1.0); }

void main() {
  // Behind the horizon: some hardware applies the depth range before clipping, so clipping alone does not hide it.
  if (v_depth > 1.0) discard;
  float beyond = max(max(-v_place.x, v_place.x - v_extent.x), 0.0);
  float toLine = length(vec2(beyond, v_place.y));
  float toInk = toLine;
  float halfWidth = v_line.x;
  float dash = v_line.y;
  float gap = v_line.z;
  if (gap > 0.0) {
    float period = dash + gap;
    float from = abs(mod(v_place.x + 0.5 * gap, period) - 0.5 * period);
    float stroke = max(0.0, 0.5 * dash - halfWidth);
    // A dash that the end of the line would cut is left out.
    toInk = beyond > 0.0 ? 100.0 : length(vec2(max(0.0, from - stroke), v_place.y));
  }
  float ink = covered(halfWidth, toInk);
  // Towards its ends, where many links meet, the casing gives way, so that neighbours do not rub each other out.
  float inner = smoothstep(6.0, 36.0, min(v_place.x, v_extent.x - v_place.x));
  float casing = (u_emphasis && !u_lit ? 0.0 : 0.75) * v_casing * inner * covered(halfWidth + 1.0, toLine);
  vec4 under = vec4(u_casing, 1.0) * casing;
  if (v_line.w > 0.0) under = mix(under, vec4(v_color.rgb, 1.0), v_line.w * 0.55 * exp(-toLine * toLine / 10.0));
  fragColor = mix(under, vec4(v_color.rgb, 1.0), ink) * v_extent.y;
  if (fragColor.a < 0.004) discard;
}
`;

/** Discs at the ends of the links in sight: a place is as present as its links, at no cost to the processor. */
export const dotVertexShader = (prelude: string, define: string): string => `${HEADER}${prelude}\n${define}\n${INSTANCE}
out vec2 v_offset;             // CSS pixels from the centre
flat out float v_disc;         // radius
flat out float v_faint;
out float v_depth;

const float RADIUS = 3.0;

void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_offset = vec2(0.0); v_disc = 0.0; v_faint = 0.0; v_depth = 2.0;
  if (!isShown()) return;
  bool second = gl_VertexID >= 6;
  float arrived = second ? smoothstep(0.9, 1.0, grown()) : 1.0;
  if (arrived <= 0.0) return;
  int corner = gl_VertexID % 6;
  vec2 to = vec2(corner == 0 || corner == 2 || corner == 3 ? -1.0 : 1.0, corner < 2 || corner == 4 ? -1.0 : 1.0);
  vec4 clip = projectTile(flatPoint(arcPoint(second ? a_from.w : 0.0)));
  v_disc = (u_lit ? RADIUS + 1.0 : RADIUS) * arrived;
  v_faint = u_emphasis && !u_lit ? 1.0 - max(u_strength, 0.3) : 0.0;
  v_offset = to * (v_disc + 2.5);
  clip.xy += v_offset * 2.0 / u_viewport * clip.w;
  gl_Position = clip;
  v_depth = clip.z / clip.w;
}
`;

export const dotFragmentShader = `${HEADER}
uniform float u_pixelRatio;
uniform vec3 u_casing;
uniform vec3 u_ink;

in vec2 v_offset;
flat in float v_disc;
flat in float v_faint;
in float v_depth;
out vec4 fragColor;

float covered(float radius, float distance) { return clamp((radius - distance) * u_pixelRatio + 0.5, 0.0, 1.0); }

void main() {
  if (v_depth > 1.0) discard;
  float distance = length(v_offset);
  // Mixed into the ground instead of let through, so that several links' discs at one place do not add up.
  vec3 ink = mix(u_ink, u_casing, v_faint);
  fragColor = mix(vec4(u_casing, 1.0) * covered(v_disc + 1.25, distance), vec4(ink, 1.0), covered(v_disc, distance));
  if (fragColor.a < 0.004) discard;
}
`;
