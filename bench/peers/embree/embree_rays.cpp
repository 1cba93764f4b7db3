// Traces the rays of a file through Embree 3 and writes down what they meet.
// usage: embree_rays <scene file> <hits file> <rounds>
// Prints one line a batch: name, millions of rays per second (best round) on one thread, on two threads.
#include <embree3/rtcore.h>
#include <xmmintrin.h>
#include <pmmintrin.h>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

struct Ray { float origin[3], direction[3], limit; };
struct Met { int32_t instance, triangle; float distance; };
struct Batch { std::string name; bool any; std::vector<Ray> rays; std::vector<Met> met; };

static void read(FILE* file, void* to, size_t bytes)
{
    if (fread(to, 1, bytes, file) != bytes) { fprintf(stderr, "The scene file ends early.\n"); exit(1); }
}

template <class T> static T read(FILE* file) { T value; read(file, &value, sizeof value); return value; }

static void trace(RTCScene scene, Batch& batch, size_t from, size_t to)
{
    _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_ON);
    _MM_SET_DENORMALS_ZERO_MODE(_MM_DENORMALS_ZERO_ON);
    RTCIntersectContext context;
    rtcInitIntersectContext(&context);
    for (size_t i = from; i < to; i++)
    {
        const Ray& ray = batch.rays[i];
        RTCRayHit hit{};
        hit.ray.org_x = ray.origin[0]; hit.ray.org_y = ray.origin[1]; hit.ray.org_z = ray.origin[2];
        hit.ray.dir_x = ray.direction[0]; hit.ray.dir_y = ray.direction[1]; hit.ray.dir_z = ray.direction[2];
        hit.ray.tfar = ray.limit;
        hit.ray.mask = ~0u;
        hit.hit.geomID = RTC_INVALID_GEOMETRY_ID;
        hit.hit.instID[0] = RTC_INVALID_GEOMETRY_ID;
        if (batch.any)
        {
            rtcOccluded1(scene, &context, &hit.ray);
            batch.met[i] = { hit.ray.tfar < 0 ? 0 : -1, 0, 0 };
        }
        else
        {
            rtcIntersect1(scene, &context, &hit);
            bool met = hit.hit.geomID != RTC_INVALID_GEOMETRY_ID;
            batch.met[i] = { met ? (int32_t)hit.hit.instID[0] : -1, met ? (int32_t)hit.hit.primID : 0, met ? hit.ray.tfar : 0 };
        }
    }
}

static double seconds(RTCScene scene, Batch& batch, unsigned threads)
{
    auto start = std::chrono::steady_clock::now();
    std::vector<std::thread> workers;
    for (unsigned t = 1; t < threads; t++)
        workers.emplace_back([&, t] { trace(scene, batch, batch.rays.size() * t / threads, batch.rays.size() * (t + 1) / threads); });
    trace(scene, batch, 0, batch.rays.size() / threads);
    for (auto& worker : workers) worker.join();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int main(int argc, char** argv)
{
    if (argc != 4) { fprintf(stderr, "usage: embree_rays <scene file> <hits file> <rounds>\n"); return 2; }
    FILE* file = fopen(argv[1], "rb");
    if (!file) { perror(argv[1]); return 1; }
    RTCDevice device = rtcNewDevice(nullptr);
    auto start = std::chrono::steady_clock::now();
    std::vector<RTCScene> models(read<int32_t>(file));
    for (RTCScene& model : models)
    {
        int32_t vertices = read<int32_t>(file), triangles = read<int32_t>(file);
        RTCGeometry geometry = rtcNewGeometry(device, RTC_GEOMETRY_TYPE_TRIANGLE);
        read(file, rtcSetNewGeometryBuffer(geometry, RTC_BUFFER_TYPE_VERTEX, 0, RTC_FORMAT_FLOAT3, 12, vertices), 12 * (size_t)vertices);
        read(file, rtcSetNewGeometryBuffer(geometry, RTC_BUFFER_TYPE_INDEX, 0, RTC_FORMAT_UINT3, 12, triangles), 12 * (size_t)triangles);
        rtcSetGeometryBuildQuality(geometry, RTC_BUILD_QUALITY_HIGH);
        rtcCommitGeometry(geometry);
        model = rtcNewScene(device);
        rtcSetSceneBuildQuality(model, RTC_BUILD_QUALITY_HIGH);
        rtcAttachGeometry(model, geometry);
        rtcReleaseGeometry(geometry);
        rtcCommitScene(model);
    }

    RTCScene scene = rtcNewScene(device);
    rtcSetSceneBuildQuality(scene, RTC_BUILD_QUALITY_HIGH);
    int32_t instances = read<int32_t>(file);
    for (int32_t i = 0; i < instances; i++)
    {
        int32_t model = read<int32_t>(file);
        float columns[12];
        read(file, columns, sizeof columns);
        RTCGeometry geometry = rtcNewGeometry(device, RTC_GEOMETRY_TYPE_INSTANCE);
        rtcSetGeometryInstancedScene(geometry, models[model]);
        rtcSetGeometryTransform(geometry, 0, RTC_FORMAT_FLOAT3X4_COLUMN_MAJOR, columns);
        rtcCommitGeometry(geometry);
        rtcAttachGeometryByID(scene, geometry, i);
        rtcReleaseGeometry(geometry);
    }

    rtcCommitScene(scene);
    printf("build %.0f\n", 1000 * std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    std::vector<Batch> batches(read<int32_t>(file));
    for (Batch& batch : batches)
    {
        batch.name.resize(read<int32_t>(file));
        read(file, batch.name.data(), batch.name.size());
        batch.any = read<int32_t>(file) != 0;
        batch.rays.resize(read<int32_t>(file));
        batch.met.resize(batch.rays.size());
        read(file, batch.rays.data(), batch.rays.size() * sizeof(Ray));
    }

    fclose(file);
    FILE* out = fopen(argv[2], "wb");
    if (!out) { perror(argv[2]); return 1; }
    int rounds = atoi(argv[3]);
    for (Batch& batch : batches)
    {
        double best[2] = { 1e30, 1e30 };
        for (int r = 0; r < rounds; r++)
            for (unsigned t = 0; t < 2; t++) best[t] = std::min(best[t], seconds(scene, batch, t + 1));
        printf("%s %.3f %.3f\n", batch.name.c_str(), batch.rays.size() / best[0] * 1e-6, batch.rays.size() / best[1] * 1e-6);
        fwrite(batch.met.data(), sizeof(Met), batch.met.size(), out);
    }

    fclose(out);
    return 0;
}
