"""Renders an exported scene with Cycles on two threads and writes the picture as raw little-endian float RGB, top row first.

blender -b --factory-startup -P render.py -- SCENE_FOLDER OUT.raw (seconds S | samples N)
"""
import array
import json
import math
import os
import struct
import sys
import time

import bpy
from mathutils import Matrix, Vector


def material(described):
    """A principled material; leaves are half diffuse, half translucent as described."""
    made = bpy.data.materials.new(described["name"])
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    shader = nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*described["color"], 1)
    shader.inputs["Roughness"].default_value = described["roughness"]
    shader.inputs["Metallic"].default_value = described["metallic"]
    shader.inputs["Specular"].default_value = described["specular"] / 0.08
    shader.inputs["Clearcoat"].default_value = described["coat"]
    shader.inputs["Clearcoat Roughness"].default_value = described["coatRoughness"]
    shader.inputs["Transmission"].default_value = described["transmission"]
    shader.inputs["IOR"].default_value = described["ior"]
    if described["translucency"] > 0:
        through, mix = nodes.new("ShaderNodeBsdfTranslucent"), nodes.new("ShaderNodeMixShader")
        through.inputs["Color"].default_value = (*described["color"], 1)
        mix.inputs["Fac"].default_value = described["translucency"]
        links.new(shader.outputs[0], mix.inputs[1])
        links.new(through.outputs[0], mix.inputs[2])
        links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
    return made


def mesh(folder, described, materials):
    """A mesh of one part, with its own vertex normals."""
    with open(os.path.join(folder, described["file"]), "rb") as file:
        vertices, triangles = struct.unpack("<ii", file.read(8))
        positions, normals, indices = array.array("f"), array.array("f"), array.array("i")
        positions.fromfile(file, 3 * vertices)
        normals.fromfile(file, 3 * vertices)
        indices.fromfile(file, 3 * triangles)
    made = bpy.data.meshes.new(described["file"])
    made.vertices.add(vertices)
    made.vertices.foreach_set("co", positions)
    made.loops.add(3 * triangles)
    made.loops.foreach_set("vertex_index", indices)
    made.polygons.add(triangles)
    made.polygons.foreach_set("loop_start", range(0, 3 * triangles, 3))
    made.polygons.foreach_set("loop_total", [3] * triangles)
    made.polygons.foreach_set("use_smooth", [True] * triangles)
    made.update()
    made.use_auto_smooth = True
    made.normals_split_custom_set_from_vertices([Vector(normals[3 * i:3 * i + 3]) for i in range(vertices)])
    made.materials.append(materials[described["material"]])
    return made


# The exporter's +Y is Blender's +Z.
TURN = Matrix(((1, 0, 0, 0), (0, 0, -1, 0), (0, 1, 0, 0), (0, 0, 0, 1)))


def place(name, data, rows):
    """An object at a matrix given as sixteen numbers for column vectors."""
    made = bpy.data.objects.new(name, data)
    made.matrix_world = TURN @ Matrix([rows[0:4], rows[4:8], rows[8:12], rows[12:16]])
    bpy.context.scene.collection.objects.link(made)
    return made


def light(described):
    """A lamp that the camera does not see; Blender wants watts."""
    radiance = described["radiance"]
    strength = max(radiance)
    if described["kind"] == "rectangle":
        data = bpy.data.lights.new("rectangle", "AREA")
        data.shape, data.size, data.size_y = "RECTANGLE", described["width"], described["height"]
        data.energy = strength * math.pi * described["width"] * described["height"]
    elif described["kind"] == "sphere":
        data = bpy.data.lights.new("sphere", "POINT")
        data.shadow_soft_size = described["radius"]
        data.energy = strength * 4 * math.pi ** 2 * described["radius"] ** 2
    else:
        data = bpy.data.lights.new("sun", "SUN")
        data.energy, data.angle = strength, described["angle"]
    data.color = [c / strength for c in radiance]
    place(described["kind"], data, described["matrix"]).visible_camera = False


def world(folder, described):
    """The sky without the sun, as a picture of all directions."""
    made = bpy.data.worlds.new("sky")
    made.use_nodes = True
    sky = made.node_tree.nodes.new("ShaderNodeTexEnvironment")
    sky.image = bpy.data.images.load(os.path.join(folder, described["file"]))
    made.node_tree.links.new(sky.outputs["Color"], made.node_tree.nodes["Background"].inputs["Color"])
    bpy.context.scene.world = made


def camera(described, width, height):
    data = bpy.data.cameras.new("camera")
    data.sensor_fit, data.clip_start, data.clip_end = "VERTICAL", 0.01, 1e5
    data.angle_y = described["fieldOfView"]
    bpy.context.scene.camera = place("camera", data, described["matrix"])
    render = bpy.context.scene.render
    render.resolution_x, render.resolution_y, render.resolution_percentage = width, height, 100


def main():
    folder, out, unit, amount = sys.argv[sys.argv.index("--") + 1:]
    with open(os.path.join(folder, "scene.json"), encoding="utf-8") as file:
        described = json.load(file)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    materials = [material(m) for m in described["materials"]]
    meshes = [mesh(folder, m, materials) for m in described["meshes"]]
    for instance in described["instances"]:
        for number in instance["meshes"]:
            place("instance", meshes[number], instance["matrix"])
    for each in described["lights"]:
        light(each)
    world(folder, described["sky"])
    camera(described["camera"], described["width"], described["height"])

    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    scene.cycles.device, scene.cycles.use_denoising, scene.cycles.use_adaptive_sampling = "CPU", False, False
    scene.cycles.seed = 0
    if unit == "seconds":
        scene.cycles.time_limit, scene.cycles.samples = float(amount), 1 << 16
    else:
        # The reference: long paths, and nothing clamped.
        scene.cycles.samples, scene.cycles.sample_clamp_indirect = int(amount), 0
        scene.cycles.max_bounces = described["bounces"]
        for kind in ("diffuse", "glossy", "transmission"):
            setattr(scene.cycles, kind + "_bounces", described["bounces"])
    scene.view_settings.view_transform = "Raw"
    settings = scene.render.image_settings
    settings.file_format, settings.color_mode, settings.color_depth, settings.exr_codec = "OPEN_EXR", "RGB", "32", "NONE"
    scene.render.filepath = out + ".exr"
    start = time.monotonic()
    bpy.ops.render.render(write_still=True)
    print(f"cycles-seconds {time.monotonic() - start:.2f}")

    image = bpy.data.images.load(scene.render.filepath)
    width, height = image.size
    pixels = array.array("f", [0.0]) * (4 * width * height)
    image.pixels.foreach_get(pixels)
    with open(out, "wb") as file:
        for y in reversed(range(height)):
            row = pixels[4 * y * width:4 * (y + 1) * width]
            array.array("f", [v for x in range(width) for v in row[4 * x:4 * x + 3]]).tofile(file)
    os.remove(scene.render.filepath)


main()
