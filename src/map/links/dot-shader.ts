/** The shaders of the discs at the ends of the links in sight: a place is as present as its links, at no cost to the processor. */
import { DISC, FAINTEST_DISC } from '../../theme/thread-look.ts';
import { COVERED, glsl, HEADER, RECORD_SHADER } from './record-shader.ts';

/** A triangle around the disc at each end: half the vertices of a square, and its corners stay empty. */
export const DOT_VERTICES = 6;

export const dotVertexShader = (prelude: string, define: string): string => `${HEADER}${prelude}\n${define}\n${RECORD_SHADER}
out vec2 v_offset;             // CSS pixels from the centre
out float v_depth;
flat out float v_disc;         // radius in CSS pixels
flat out float v_faint;

void main() {
  int local = readRecord();
  bool second = local >= 3;
  int corner = local % 3;
  // Corners of the equilateral triangle around the circle of radius 1.
  vec2 to = corner == 0 ? vec2(0.0, 2.0) : vec2(corner == 1 ? -1.7321 : 1.7321, -1.0);
  float arrived = second ? smoothstep(0.9, 1.0, grown()) : 1.0;
  vec4 clip = projectTile(flatPoint(arcPoint(second ? record.angle : 0.0)));
  v_disc = ((CROWDED ? 2.0 : ${glsl(DISC.partner)}) + (u_lit ? ${glsl(DISC.lit)} : 0.0)) * arrived;
  v_faint = u_emphasis && !u_lit ? 1.0 - max(u_strength, ${glsl(FAINTEST_DISC)}) : 0.0;
  v_offset = to * (v_disc + (CROWDED ? 1.25 : 1.75));
  clip.xy += v_offset * 2.0 / u_viewport * clip.w;
  gl_Position = isShown() && arrived > 0.0 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
  v_depth = gl_Position.z / gl_Position.w;
}
`;

export const dotFragmentShader = (define: string): string => `${HEADER}${define}
${COVERED}
uniform vec3 u_ink;

in vec2 v_offset;
in float v_depth;
flat in float v_disc;
flat in float v_faint;
out vec4 fragColor;

void main() {
  if (v_depth > 1.0) discard;
  float distance = length(v_offset);
  // Mixed into the ground instead of let through, so that several links' discs at one place do not add up.
  vec4 ink = vec4(mix(u_ink, u_casing, v_faint), 1.0);
  fragColor = mix(vec4(u_casing, 1.0) * covered(v_disc + (CROWDED ? 0.75 : ${glsl(DISC.rim)}), distance), ink, covered(v_disc, distance));
}
`;
