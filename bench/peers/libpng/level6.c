/* Encodes PNG files anew with libpng at zlib level 6 and libpng's default filters, and prints a line for each:
   file, width, height, channels, bytes of the new file, milliseconds of the fastest run.
   Pixels are written as 8-bit RGB, or as RGBA where the file has alpha: as a caller with a buffer of pixels would. */
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void count_bytes(png_structp png, png_bytep data, size_t length) {
  (void)data;
  *(size_t *)png_get_io_ptr(png) += length;
}

static void keep_bytes(png_structp png) { (void)png; }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static size_t encode(const png_image *image, png_bytep pixels, int level) {
  size_t bytes = 0;
  int channels = PNG_IMAGE_SAMPLE_CHANNELS(image->format);
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png_create_info_struct(png);
  if (setjmp(png_jmpbuf(png))) exit(1);
  png_set_write_fn(png, &bytes, count_bytes, keep_bytes);
  png_set_compression_level(png, level);
  png_set_IHDR(png, info, image->width, image->height, 8, channels == 4 ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB,
               PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, info);
  for (png_uint_32 y = 0; y < image->height; y++) png_write_row(png, pixels + (size_t)y * image->width * channels);
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return bytes;
}

int main(int argc, char **argv) {
  const char *repeats = getenv("REPEATS"), *level = getenv("LEVEL");
  int runs = repeats ? atoi(repeats) : 1;
  for (int i = 1; i < argc; i++) {
    png_image image = {.version = PNG_IMAGE_VERSION};
    if (!png_image_begin_read_from_file(&image, argv[i])) {
      fprintf(stderr, "%s: %s\n", argv[i], image.message);
      return 1;
    }
    image.format = image.format & PNG_FORMAT_FLAG_ALPHA ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    png_bytep pixels = malloc(PNG_IMAGE_SIZE(image));
    if (!pixels || !png_image_finish_read(&image, NULL, pixels, 0, NULL)) {
      fprintf(stderr, "%s: %s\n", argv[i], image.message);
      return 1;
    }
    double best = 1e300;
    size_t bytes = 0;
    for (int run = 0; run < runs; run++) {
      double start = now();
      bytes = encode(&image, pixels, level ? atoi(level) : 6);
      double ms = now() - start;
      if (ms < best) best = ms;
    }
    printf("%s %u %u %u %zu %.1f\n", argv[i], image.width, image.height, PNG_IMAGE_SAMPLE_CHANNELS(image.format), bytes, best);
    fflush(stdout);
    free(pixels);
  }
  return 0;
}
