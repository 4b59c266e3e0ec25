/** Models in the ONNX form, run in process by the ONNX runtime. */
@NullMarked
package org.minshu.meaning.onnx;

import org.jspecify.annotations.NullMarked;
